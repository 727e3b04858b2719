package io.shangquan.organisation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts organisation-service. */
@SpringBootApplication
public class OrganisationServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(OrganisationServiceApplication.class, arguments);
    }
}
