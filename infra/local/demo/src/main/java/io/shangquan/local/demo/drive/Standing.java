package io.shangquan.local.demo.drive;

import io.shangquan.local.demo.mapping.Progress;
import io.shangquan.local.suite.api.ApiAnswer;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How a demand stands, as an answer of the API shows it.
 *
 * @param etag its version
 * @param contacted whether its submitter was contacted
 * @param callBacks how often the office has called
 */
record Standing(String id, String etag, String status, boolean contacted, int callBacks) {

    /** Reads an answer; empty if it does not show a demand with its version. */
    static Optional<Standing> of(ApiAnswer answer) {
        JsonNode demand = answer.json();
        return answer.header("ETag")
                .filter(_ -> answer.isSuccess() && demand.hasNonNull("status"))
                .map(etag -> new Standing(
                        demand.path("id").asString(""),
                        etag,
                        demand.path("status").asString(""),
                        isContacted(demand),
                        demand.path("callBacks").asInt(0)));
    }

    private static boolean isContacted(JsonNode demand) {
        for (JsonNode clock : demand.path("clocks")) {
            if (clock.path("kind").asString("").equals("FIRST_CONTACT")) {
                return clock.hasNonNull("stoppedAt");
            }
        }
        return false;
    }

    /** Whether nothing is left to do. */
    boolean hasReached(Progress target) {
        return status.equals(target.name()) && (target != Progress.IN_PROGRESS || contacted);
    }
}
