package io.shangquan.ledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts ledger-service. */
@SpringBootApplication
public class LedgerServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LedgerServiceApplication.class, arguments);
    }
}
