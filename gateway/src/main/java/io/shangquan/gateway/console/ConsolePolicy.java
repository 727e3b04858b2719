package io.shangquan.gateway.console;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What a browser lets the web client do (Content Security Policy 3). */
@Component
@EnableConfigurationProperties(ConsoleProperties.class)
public class ConsolePolicy {

    private final String text;

    /**
     * Styles may be inline: antd writes its own into the page while it runs (CSS-in-JS), and what it writes depends on the theme, so
     * neither hashes nor a nonce of a page that caches can name it. Scripts may not.
     */
    ConsolePolicy(ConsoleProperties console) {
        this.text = String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "connect-src 'self' " + console.allowedOrigin(),
                "frame-ancestors 'none'",
                "base-uri 'none'",
                "object-src 'none'");
    }

    /** The header's value. */
    public String text() {
        return text;
    }
}
