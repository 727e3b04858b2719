package io.shangquan.notification.mail.smtp;

import io.shangquan.notification.delivery.domain.Handover;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** What a fault of sending says about trying again. Its text is told to nobody: servers quote addresses in it. */
final class SmtpFaults {

    private static final int PERMANENT = 500;
    private static final int MAX_DEPTH = 8;

    private SmtpFaults() {}

    static Handover handoverOf(Exception fault) {
        if (fault instanceof AddressException) {
            return Handover.refused("address");
        }
        OptionalInt code = codeOf(fault, 0);
        if (code.isEmpty()) {
            return Handover.deferred(fault.getClass().getSimpleName());
        }
        String detail = Integer.toString(code.getAsInt());
        return code.getAsInt() >= PERMANENT ? Handover.refused(detail) : Handover.deferred(detail);
    }

    /** The server's code, wherever in the fault it is. */
    private static OptionalInt codeOf(@Nullable Throwable fault, int depth) {
        return switch (fault) {
            case null -> OptionalInt.empty();
            case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
            case SMTPSenderFailedException sender -> OptionalInt.of(sender.getReturnCode());
            case SMTPSendFailedException send
            when send.getNextException() == null -> OptionalInt.of(send.getReturnCode());
            default -> depth > MAX_DEPTH ? OptionalInt.empty() : codeWithin(fault, depth + 1);
        };
    }

    private static OptionalInt codeWithin(Throwable fault, int depth) {
        if (fault instanceof MailSendException failed) {
            for (Exception each : failed.getMessageExceptions()) {
                OptionalInt found = codeOf(each, depth);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (fault instanceof MessagingException chained) {
            OptionalInt next = codeOf(chained.getNextException(), depth);
            if (next.isPresent()) {
                return next;
            }
        }
        return codeOf(fault.getCause(), depth);
    }
}
