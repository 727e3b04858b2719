package io.shangquan.platform.core.telemetry;

/** Fields of the JSON log, beside those of the format itself. None of them is personal. */
public enum LogField {
    /** The district of the request or event. */
    DISTRICT("district"),
    /** The command under way, by its method and path pattern, or its consumer and event type. */
    COMMAND("command"),
    /** The consumed event's id. */
    EVENT("event_id");

    private final String key;

    LogField(String key) {
        this.key = key;
    }

    /** The field's name, as in the mapped diagnostic context. */
    public String key() {
        return key;
    }
}
