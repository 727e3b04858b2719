package io.shangquan.notification.config;

import io.shangquan.notification.address.application.AddAddress;
import io.shangquan.notification.address.application.AddressCodes;
import io.shangquan.notification.address.application.ChangeAddresses;
import io.shangquan.notification.address.application.VerifyAddress;
import io.shangquan.notification.address.domain.AddressBooks;
import io.shangquan.notification.address.web.AddressProblem;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.ProblemCodes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one can do with addresses. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

    @Bean
    ProblemCodes addressProblems() {
        return ProblemCodes.of("notification-service: addresses", AddressProblem.class);
    }

    @Bean
    AddAddress addAddress(AddressBooks books, IdSource ids, Clock clock) {
        return new AddAddress(books, ids, clock);
    }

    @Bean
    VerifyAddress verifyAddress(AddressBooks books, AddressCodes codes, IdSource ids, Clock clock) {
        return new VerifyAddress(books, codes, ids, clock);
    }

    @Bean
    ChangeAddresses changeAddresses(AddressBooks books) {
        return new ChangeAddresses(books);
    }
}
