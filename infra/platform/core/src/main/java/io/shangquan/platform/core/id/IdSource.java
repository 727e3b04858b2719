package io.shangquan.platform.core.id;

/** Where new identifiers come from. Injected, so that tests can name them. */
@FunctionalInterface
public interface IdSource {

    /** A new identifier: a UUID of version 7 (RFC 9562, 5.7) in its canonical text, so that later ids sort later. */
    String next();
}
