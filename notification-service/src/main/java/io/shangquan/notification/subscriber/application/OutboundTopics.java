package io.shangquan.notification.subscriber.application;

/** The topics of subscribers. */
public interface OutboundTopics {

    /** Makes a subscriber's topic, unless it is there. */
    void open(String slug);

    /** Puts an event on a subscriber's topic; returns when the broker has it. */
    void publish(String slug, OutboundEvent event);

    /** The name of a subscriber's topic. */
    static String nameOf(String slug) {
        return "shangquan.outbound." + slug + ".v1";
    }
}
