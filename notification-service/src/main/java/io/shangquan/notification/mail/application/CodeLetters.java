package io.shangquan.notification.mail.application;

import io.shangquan.notification.address.application.AddressCodes;
import io.shangquan.notification.address.application.AddressQueries;
import io.shangquan.notification.address.domain.Address;
import io.shangquan.notification.address.domain.AddressId;
import io.shangquan.notification.address.domain.PendingCode;
import io.shangquan.notification.mail.domain.MailContent;
import io.shangquan.notification.mail.domain.MailDelivery;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Writes the letters that hold codes, in Chinese and English at once: they go to somebody of whom nothing is known yet. */
public final class CodeLetters {

    /** Why a code is not sent any more. */
    public static final String NO_CODE_OUT = "no-code-out";

    private static final String SUBJECT = "邮箱验证码 · Verification code";
    private static final String TEXT = """
            您好！

            您的邮箱验证码是：{code}
            验证码 30 分钟内有效。您也可以直接打开以下链接完成验证：
            {link}
            如果不是您本人操作，请忽略本邮件，我们不会向此邮箱发送其他内容。

            ——

            Your verification code is: {code}
            It is good for 30 minutes. You can also open this link instead:
            {link}
            If you did not ask for it, ignore this mail: nothing else will be sent to this address.
            """;

    private final AddressQueries addresses;
    private final AddressCodes codes;
    private final ConsoleLinks links;
    private final Clock clock;

    public CodeLetters(AddressQueries addresses, AddressCodes codes, ConsoleLinks links, Clock clock) {
        this.addresses = addresses;
        this.codes = codes;
        this.links = links;
        this.clock = clock;
    }

    /** The letter, if its code is still out. */
    Writing write(MailDelivery delivery, MailContent.Code content) {
        AddressId id = new AddressId(content.address());
        return addresses
                .view(delivery.person())
                .flatMap(view -> view.book().find(id))
                .flatMap(address -> letter(delivery, address))
                .<Writing>map(Writing.Written::new)
                .orElseGet(() -> new Writing.Unwanted(NO_CODE_OUT));
    }

    private Optional<Letter> letter(MailDelivery delivery, Address address) {
        return Optional.ofNullable(address.pending())
                .filter(pending -> clock.instant().isBefore(pending.expiresAt()))
                .map(pending -> new Letter(
                        delivery.id(),
                        address.email(),
                        Locale.SIMPLIFIED_CHINESE,
                        SUBJECT,
                        text(delivery.person(), address.id(), pending)));
    }

    private String text(String person, AddressId id, PendingCode pending) {
        return TEXT.replace("{code}", codes.digitsOf(person, id, pending))
                .replace("{link}", links.verification(codes.linkOf(person, id, pending)));
    }
}
