package io.shangquan.platform.messaging.topic;

/**
 * The topics of a service.
 *
 * @param service the service's short name, as in {@code demand}
 */
public record ServiceTopics(String service) {

    /** What happened; kept for ever. */
    public String events() {
        return "shangquan." + service + ".v1";
    }

    /** What is; compacted. */
    public String state() {
        return "shangquan." + service + ".state.v1";
    }

    /** Who changed what; kept for ever. */
    public String audit() {
        return "shangquan." + service + ".audit.v1";
    }

    /** The CloudEvents source. */
    public String source() {
        return "/" + service + "-service";
    }

    /** A consumer's group. */
    public String group(String consumer) {
        return service + "." + consumer;
    }

    /** Where a consumer puts what it cannot apply. */
    public String deadLetters(String topic, String consumer) {
        return topic + "." + service + "." + consumer + ".dlt";
    }
}
