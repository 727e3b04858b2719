package io.shangquan.gateway.config;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells requests from outside from those to the management port. That port has an application context of its own, which takes the
 * filters, routes and exception handlers of this one too: each of them has to ask.
 */
@Component
public class PublicPort {

    private final ApplicationContext own;

    PublicPort(ApplicationContext own) {
        this.own = own;
    }

    /** Whether a request came from outside. */
    public boolean received(ServerWebExchange exchange) {
        return own.equals(exchange.getApplicationContext());
    }
}
