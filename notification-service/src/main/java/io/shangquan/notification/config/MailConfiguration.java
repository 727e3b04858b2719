package io.shangquan.notification.config;

import io.shangquan.notification.address.application.AddressCodes;
import io.shangquan.notification.address.application.AddressQueries;
import io.shangquan.notification.delivery.application.Dispatcher;
import io.shangquan.notification.delivery.domain.RetrySchedule;
import io.shangquan.notification.holder.application.Holders;
import io.shangquan.notification.mail.application.CodeLetters;
import io.shangquan.notification.mail.application.ConsoleLinks;
import io.shangquan.notification.mail.application.MailDeliveries;
import io.shangquan.notification.mail.application.MessageBook;
import io.shangquan.notification.mail.application.MessageLetters;
import io.shangquan.notification.mail.application.MessageTexts;
import io.shangquan.notification.mail.application.PlanMail;
import io.shangquan.notification.mail.application.Postman;
import io.shangquan.notification.mail.application.SendMail;
import io.shangquan.notification.mail.smtp.SmtpPostman;
import io.shangquan.notification.preference.application.PreferenceBooks;
import io.shangquan.notification.preference.web.PreferenceProblem;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.core.secret.SignedLinks;
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
    ConsoleLinks consoleLinks(MailProperties properties, SignedLinks links, Clock clock) {
        return new ConsoleLinks(properties.console(), links, clock);
    }

    @Bean
    MessageBook messageBook(MailProperties properties) {
        return MessageData.read(properties.kinds(), properties.words(), properties.frames());
    }

    @Bean
    MessageTexts messageTexts(MessageBook book, DistrictDirectory districts) {
        return new MessageTexts(book, districts);
    }

    @Bean
    MessageLetters messageLetters(
            AddressQueries addresses,
            PreferenceBooks preferences,
            Holders holders,
            MessageBook book,
            MessageTexts texts,
            ConsoleLinks links) {
        return new MessageLetters(addresses, preferences, holders, book, texts, links);
    }

    @Bean
    PlanMail planMail(
            Holders holders,
            AddressQueries addresses,
            PreferenceBooks preferences,
            MessageBook book,
            MailDeliveries deliveries,
            Clock clock) {
        return new PlanMail(holders, addresses, preferences, book, deliveries, clock);
    }

    @Bean
    ProblemCodes preferenceProblems() {
        return ProblemCodes.of("notification-service: preferences", PreferenceProblem.class);
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
            MailDeliveries deliveries,
            CodeLetters codes,
            MessageLetters messages,
            Postman postman,
            MailProperties properties,
            Clock clock) {
        return new SendMail(deliveries, codes, messages, postman, new RetrySchedule(properties.pauses()), clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Dispatcher mailDispatcher(SendMail mail, MailProperties properties) {
        return new Dispatcher(mail, AT_ONCE, properties.look());
    }
}
