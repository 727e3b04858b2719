package io.shangquan.bench.peer;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Spring Cloud Gateway as it comes, with one route and nothing else ({@code bare-gateway.yml}). */
@SpringBootApplication
public class BareGateway {

    public static void main(String... arguments) {
        new SpringApplicationBuilder(BareGateway.class)
                .properties("spring.config.name=bare-gateway")
                .run(arguments);
    }
}
