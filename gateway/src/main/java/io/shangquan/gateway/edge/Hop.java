package io.shangquan.gateway.edge;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** The headers that belong to one connection and go no further (RFC 9110, 7.6.1). All names are in lower case. */
final class Hop {

    private static final Set<String> HEADERS = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    private static final Set<String> USUAL_OPTIONS = Set.of("keep-alive", "close");

    private Hop() {}

    /** Those of a message: the usual ones and those that its {@code Connection} names, which it hardly ever does. */
    static Set<String> of(HttpHeaders message) {
        List<String> options = message.getConnection();
        boolean usual = options.stream().allMatch(option -> USUAL_OPTIONS.contains(option.toLowerCase(Locale.ROOT)));
        if (usual) {
            return HEADERS;
        }
        Set<String> all = new HashSet<>(HEADERS);
        options.forEach(option -> all.add(option.toLowerCase(Locale.ROOT)));
        return all;
    }
}
