package io.shangquan.notification.mail.application;

import io.shangquan.notification.address.application.AddressQueries;
import io.shangquan.notification.address.domain.Address;
import io.shangquan.notification.address.domain.EmailAddress;
import io.shangquan.notification.holder.application.Holders;
import io.shangquan.notification.mail.application.MessageBook.Frame;
import io.shangquan.notification.mail.domain.MailContent.Messages;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.notification.mail.domain.MailItem;
import io.shangquan.notification.preference.application.PreferenceBooks;
import io.shangquan.notification.preference.domain.Language;
import io.shangquan.notification.preference.domain.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the letters that hold messages, as things stand when they are sent: to the address that is primary now, in the language that is wanted now,
 * and without what came through a post that its reader no longer holds.
 */
public final class MessageLetters {

    /** Why a mail is not sent to somebody who has no verified address (any more). */
    public static final String NO_VERIFIED_ADDRESS = "no-verified-address";

    /** Why a mail is not sent to somebody who no longer holds the post through which it came. */
    public static final String POST_ENDED = "post-ended";

    private static final String PARAGRAPH = "\n\n";

    private final AddressQueries addresses;
    private final PreferenceBooks preferences;
    private final Holders holders;
    private final MessageBook book;
    private final MessageTexts texts;
    private final ConsoleLinks links;

    public MessageLetters(
            AddressQueries addresses,
            PreferenceBooks preferences,
            Holders holders,
            MessageBook book,
            MessageTexts texts,
            ConsoleLinks links) {
        this.addresses = addresses;
        this.preferences = preferences;
        this.holders = holders;
        this.book = book;
        this.texts = texts;
        this.links = links;
    }

    Writing write(MailDelivery delivery, Messages content) {
        String person = delivery.person();
        Preferences wanted = preferences.of(person).preferences();
        if (!wanted.mail()) {
            return new Writing.Unwanted(Preferences.MAIL_OFF);
        }
        Optional<EmailAddress> to =
                addresses.view(person).flatMap(view -> view.book().primary()).map(Address::email);
        if (to.isEmpty()) {
            return new Writing.Unwanted(NO_VERIFIED_ADDRESS);
        }
        List<MailItem> items = content.items().stream()
                .filter(item -> holders.belongs(person, item.audience()))
                .toList();
        if (items.isEmpty()) {
            return new Writing.Unwanted(POST_ENDED);
        }
        return new Writing.Written(letter(delivery, to.get(), wanted.language(), items));
    }

    private Letter letter(MailDelivery delivery, EmailAddress to, Language language, List<MailItem> items) {
        Frame frame = book.frame(language);
        String subject = items.size() == 1
                ? texts.title(items.getFirst(), delivery.person(), language)
                : frame.gathered().replace("{count}", Integer.toString(items.size()));
        String messages = items.stream()
                .map(item -> message(item, delivery.person(), language))
                .collect(Collectors.joining(PARAGRAPH));
        String footer = frame.footer()
                .replace("{inbox}", links.inbox())
                .replace("{unsubscribe}", links.unsubscription(delivery.person()));
        return new Letter(
                delivery.id(),
                to,
                language.locale(),
                subject,
                String.join(PARAGRAPH, frame.greeting(), messages, "—— \n" + footer));
    }

    private String message(MailItem item, String reader, Language language) {
        return texts.title(item, reader, language)
                + '\n'
                + texts.text(item, reader, language)
                + '\n'
                + links.subject(item);
    }
}
