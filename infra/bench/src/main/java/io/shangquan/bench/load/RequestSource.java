package io.shangquan.bench.load;

import java.io.IOException;

/** Makes the requests that are sent. */
@FunctionalInterface
public interface RequestSource {

    /**
     * The bytes of the next request.
     *
     * @param worker who sends it, from 0 on
     */
    byte[] next(int worker) throws IOException, InterruptedException;
}
