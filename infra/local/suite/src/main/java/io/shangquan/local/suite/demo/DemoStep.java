package io.shangquan.local.suite.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One thing to be made through the API.
 *
 * @param what it is, for a message
 * @param account who asks for it
 * @param path below the gateway
 * @param identity what makes it this one and no other: sent twice, it is made once
 * @param body the request
 */
record DemoStep(String what, DemoAccounts.Account account, String path, String identity, Object body) {

    /** The same in every run, so that a run which was broken off can be repeated. */
    String idempotencyKey() {
        return UUID.nameUUIDFromBytes(("demo-street " + path + " " + identity).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
