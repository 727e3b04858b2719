package io.shangquan.platform.web.command;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An answer that shows one aggregate: its version becomes the {@code ETag} (RFC 9110, 8.8.3), and {@code If-None-Match} is honoured. */
public interface Versioned {

    /** The aggregate's version. */
    @JsonIgnore
    long version();
}
