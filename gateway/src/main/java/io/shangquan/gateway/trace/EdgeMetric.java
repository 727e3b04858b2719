package io.shangquan.gateway.trace;

/** What the edge measures. Beside these, Resilience4j publishes the state of every breaker ({@code resilience4j.circuitbreaker.*}). */
public enum EdgeMetric {
    /** Timer, from the arrival of a request to the head of its answer. Tags: {@link #SERVICE}, {@link #OUTCOME}. */
    REQUESTS("gateway.requests"),
    /** Tag: the service that the request was for; {@code edge} if it was for none, or never came so far. */
    SERVICE("service"),
    /** Tag: the answer's class: {@code 2xx}, {@code 3xx}, {@code 4xx}, {@code 5xx}. */
    OUTCOME("outcome");

    private final String key;

    EdgeMetric(String key) {
        this.key = key;
    }

    /** The name of the metric or tag. */
    public String key() {
        return key;
    }
}
