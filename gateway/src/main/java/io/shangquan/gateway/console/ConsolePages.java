package io.shangquan.gateway.console;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/** The web client's pages are one file: which of them is shown, the client itself finds out from the path. */
public final class ConsolePages {

    private static final String INDEX = "/index.html";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private ConsolePages() {}

    /** The same request, or one for the file that all pages are if a browser goes to a page. */
    public static ServerWebExchange lead(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return isPage(request)
                ? exchange.mutate().request(asked -> asked.path(INDEX)).build()
                : exchange;
    }

    private static boolean isPage(ServerHttpRequest request) {
        boolean reads = READING.contains(request.getMethod());
        String path = request.getURI().getRawPath();
        return reads && (path.equals("/") || (!isFile(path) && acceptsHtml(request)));
    }

    /** Whether the path looks like that of a file, which no page's does: one that is missing must not be answered with a page. */
    private static boolean isFile(String path) {
        return path.indexOf('.') >= 0 || path.startsWith(ConsoleFiles.ASSETS);
    }

    /** Only what asks for HTML by name: any other client is better served with a 404 than with a page. */
    private static boolean acceptsHtml(ServerHttpRequest request) {
        return request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream().anyMatch(one -> one.contains("text/html"));
    }
}
