package io.shangquan.gateway.trace;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * The trace that a request belongs to (W3C Trace Context 1), and the id under which its sender knows it. Both are passed on if they are
 * well formed and begun here if not; the edge has no span of its own.
 *
 * @param traceparent as the services get it
 * @param state the sender's {@code tracestate}; null without a trace of the sender's
 * @param requestId {@code X-Request-Id}; the trace's id if the sender gave none
 * @param begun when the request arrived, in nanoseconds of a clock that only goes forward
 */
public record Trace(String traceparent, @Nullable String state, String requestId, long begun) {

    public static final String TRACEPARENT = "traceparent";
    public static final String TRACESTATE = "tracestate";
    public static final String REQUEST_ID = "X-Request-Id";

    private static final String ATTRIBUTE = Trace.class.getName();
    private static final int ID_BEGINS = 3;
    private static final int ID_ENDS = 35;
    private static final int PARENT_ENDS = 52;
    private static final int LENGTH = 55;
    private static final int LONGEST_REQUEST_ID = 64;
    private static final int LONGEST_STATE = 512;
    private static final HexFormat HEX = HexFormat.of();

    /** The trace of a request; every request has one from its arrival. */
    public static Trace of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    /**
     * The trace that a request came with, or a new one.
     *
     * @param sampled share of new traces that the services record, 0 to 1
     */
    static Trace read(HttpHeaders headers, RandomGenerator random, double sampled, long now) {
        String parent = headers.getFirst(TRACEPARENT);
        String requestId = headers.getFirst(REQUEST_ID);
        if (parent == null || !isWellFormed(parent)) {
            String begun = begin(random, sampled);
            return new Trace(begun, null, choose(requestId, begun), now);
        }
        String state = headers.getFirst(TRACESTATE);
        boolean kept = state != null && state.length() <= LONGEST_STATE;
        return new Trace(parent, kept ? state : null, choose(requestId, parent), now);
    }

    private static String choose(@Nullable String requestId, String traceparent) {
        return requestId != null && isRequestId(requestId) ? requestId : idOf(traceparent);
    }

    /** Keeps it with the request. */
    void keep(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    /** The trace's id: 32 hexadecimal digits. */
    public String id() {
        return idOf(traceparent);
    }

    private static String idOf(String traceparent) {
        return traceparent.substring(ID_BEGINS, ID_ENDS);
    }

    private static String begin(RandomGenerator random, double sampled) {
        String flags = random.nextDouble() < sampled ? "-01" : "-00";
        return "00-"
                + HEX.toHexDigits(random.nextLong())
                + HEX.toHexDigits(random.nextLong() | 1)
                + '-'
                + HEX.toHexDigits(random.nextLong() | 1)
                + flags;
    }

    /** Version 00 only: what a later version adds is not known here, and its trace is begun anew (3.2.2.1 allows it). */
    private static boolean isWellFormed(String parent) {
        return parent.length() == LENGTH
                && parent.startsWith("00-")
                && isId(parent, ID_BEGINS, ID_ENDS)
                && parent.charAt(ID_ENDS) == '-'
                && isId(parent, ID_ENDS + 1, PARENT_ENDS)
                && parent.charAt(PARENT_ENDS) == '-'
                && isHex(parent.charAt(PARENT_ENDS + 1))
                && isHex(parent.charAt(PARENT_ENDS + 2));
    }

    private static boolean isId(String text, int from, int to) {
        boolean zero = true;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (!isHex(digit)) {
                return false;
            }
            zero &= digit == '0';
        }
        return !zero;
    }

    private static boolean isHex(char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    }

    private static boolean isRequestId(String text) {
        if (text.isEmpty() || text.length() > LONGEST_REQUEST_ID) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
