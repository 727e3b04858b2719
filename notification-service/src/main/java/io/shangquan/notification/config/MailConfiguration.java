package io.shangquan.notification.config;

import io.shangquan.notification.address.application.AddressCodes;
import io.shangquan.notification.address.application.AddressQueries;
import io.shangquan.notification.delivery.application.Dispatcher;
import io.shangquan.notification.delivery.domain.RetrySchedule;
import io.shangquan.notification.mail.application.CodeLetters;
import io.shangquan.notification.mail.application.ConsoleLinks;
import io.shangquan.notification.mail.application.MailDeliveries;
import io.shangquan.notification.mail.application.Postman;
import io.shangquan.notification.mail.application.SendMail;
import io.shangquan.notification.mail.smtp.SmtpPostman;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

    private static final int AT_ONCE = 8;

    @Bean
    ConsoleLinks consoleLinks(MailProperties properties) {
        return new ConsoleLinks(properties.console());
    }

    @Bean
    CodeLetters codeLetters(AddressQueries addresses, AddressCodes codes, ConsoleLinks links, Clock clock) {
        return new CodeLetters(addresses, codes, links, clock);
    }

    @Bean
    Postman postman(JavaMailSender sender, MailProperties properties, Clock clock) {
        return new SmtpPostman(sender, properties.from(), clock);
    }

    @Bean
    SendMail sendMail(
            MailDeliveries deliveries, CodeLetters codes, Postman postman, MailProperties properties, Clock clock) {
        return new SendMail(deliveries, codes, postman, new RetrySchedule(properties.pauses()), clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Dispatcher mailDispatcher(SendMail mail, MailProperties properties) {
        return new Dispatcher(mail, AT_ONCE, properties.look());
    }
}
