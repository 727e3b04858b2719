package io.shangquan.demand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts demand-service. */
@SpringBootApplication
public class DemandServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DemandServiceApplication.class, arguments);
    }
}
