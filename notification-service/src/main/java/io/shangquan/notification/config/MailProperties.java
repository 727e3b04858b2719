package io.shangquan.notification.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * How mail is sent; where to is {@code spring.mail}.
 *
 * @param from the address from which all mail comes
 * @param console where the links in mails lead
 * @param pauses between attempts: eight of them over two days
 * @param kinds the kinds of messages and their texts
 * @param words the words that stand for codes
 * @param frames what stands around messages
 * @param look how often to look for mails that have become due
 */
@ConfigurationProperties("shangquan.notification.mail")
record MailProperties(
        @DefaultValue("notice@shangquan.example") String from,
        @DefaultValue("http://127.0.0.1:8080") URI console,

        @DefaultValue({"1m", "5m", "15m", "1h", "3h", "6h", "12h", "24h"})
        List<Duration> pauses,

        @DefaultValue("classpath:messages/kinds.json") Resource kinds,
        @DefaultValue("classpath:messages/words.json") Resource words,
        @DefaultValue("classpath:messages/frames.json") Resource frames,
        @DefaultValue("1s") Duration look) {

    MailProperties {
        pauses = List.copyOf(pauses);
    }
}
