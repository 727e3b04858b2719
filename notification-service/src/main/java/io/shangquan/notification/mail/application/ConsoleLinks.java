package io.shangquan.notification.mail.application;

import io.shangquan.notification.mail.domain.MailItem;
import io.shangquan.platform.core.secret.SignedLinks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Links into the console. Tokens stand in the fragment, which is sent to no server. */
public final class ConsoleLinks {

    private static final String UNSUBSCRIBE = "unsubscribe";
    private static final Duration UNSUBSCRIBE_LIFE = Duration.ofDays(180);
    /** The fields by which what has no page of its own names what it belongs to. */
    private static final List<String> WITHIN = List.of("demand", "activity");

    private final URI console;
    private final SignedLinks signed;
    private final Clock clock;

    /** @param console where the console is */
    public ConsoleLinks(URI console, SignedLinks signed, Clock clock) {
        this.console = console;
        this.signed = signed;
        this.clock = clock;
    }

    /** Verifies an address. */
    public String verification(String token) {
        return at("/addresses/verification#" + token);
    }

    /** A person's inbox. */
    public String inbox() {
        return at("/inbox");
    }

    /** What a message is about; which page that is depends on its type, and on what it belongs to. */
    public String subject(MailItem item) {
        StringBuilder path = new StringBuilder("/inbox?district=")
                .append(item.district())
                .append("&subject=")
                .append(item.subject())
                .append("&type=")
                .append(item.type());
        for (String field : WITHIN) {
            if (item.details().get(field) instanceof String id) {
                path.append('&').append(field).append('=').append(id);
            }
        }
        return at(path.toString());
    }

    /** Ends all mail to a person. */
    public String unsubscription(String person) {
        return at("/inbox/unsubscription#"
                + signed.write(UNSUBSCRIBE, person, clock.instant().plus(UNSUBSCRIBE_LIFE)));
    }

    /** The person whose mail a token ends; empty if it does not hold. */
    public Optional<String> readUnsubscription(String token) {
        return signed.read(UNSUBSCRIBE, token);
    }

    private String at(String path) {
        return console.resolve(path).toString();
    }
}
