package io.shangquan.notification.address.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBookTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");
    private static final AddressId HOME = new AddressId("home");
    private static final AddressId WORK = new AddressId("work");

    @Test
    void the_first_verified_address_is_the_primary_one_and_later_ones_are_not() {
        AddressBook book = verified(verified(AddressBook.empty("p"), HOME), WORK);

        assertThat(book.primary().map(Address::id)).contains(HOME);
        assertThat(book.find(WORK).orElseThrow().isVerified()).isTrue();
    }

    @Test
    void removing_the_primary_address_makes_the_next_verified_one_primary() {
        AddressBook book = added(verified(verified(AddressBook.empty("p"), HOME), WORK), new AddressId("new"));

        AddressDecision.Accepted removed = (AddressDecision.Accepted) book.remove(HOME);

        assertThat(removed.events())
                .containsExactly(new AddressEvent.Removed(HOME), new AddressEvent.PrimaryChosen(WORK));
        assertThat(removed.book().primary().map(Address::id)).contains(WORK);
    }

    @Test
    void a_code_is_good_until_it_expires() {
        AddressBook book = added(AddressBook.empty("p"), HOME);

        assertThat(refusal(book.verify(HOME, any -> true, NOW.plus(PendingCode.LIFE))))
                .isEqualTo(new AddressRefusal.NoCode());
        assertThat(book.verify(HOME, any -> true, NOW.plus(PendingCode.LIFE).minusMillis(1)))
                .isInstanceOf(AddressDecision.Accepted.class);
    }

    @Test
    void a_wrong_code_uses_an_attempt_up_and_the_last_one_closes_the_code() {
        AddressBook book = added(AddressBook.empty("p"), HOME);
        for (int left = PendingCode.ATTEMPTS - 1; left >= 0; left--) {
            AddressDecision.Accepted tried = (AddressDecision.Accepted) book.verify(HOME, any -> false, NOW);
            assertThat(tried.events()).containsExactly(new AddressEvent.VerificationFailed(HOME, left));
            book = tried.book();
        }

        assertThat(refusal(book.verify(HOME, any -> true, NOW))).isEqualTo(new AddressRefusal.NoCode());
    }

    @Test
    void no_more_than_ten_codes_are_sent_within_a_day() {
        AddressBook book = added(AddressBook.empty("p"), HOME);
        for (int sent = 1; sent < AddressBook.CODES_A_DAY; sent++) {
            book = accepted(book.requestCode(HOME, code(), NOW.plus(Duration.ofHours(sent))));
        }

        Instant tenHoursOn = NOW.plus(Duration.ofHours(AddressBook.CODES_A_DAY));
        assertThat(refusal(book.requestCode(HOME, code(), tenHoursOn)))
                .isEqualTo(new AddressRefusal.TooManyCodes(NOW.plus(Duration.ofDays(1))));
        assertThat(book.requestCode(HOME, code(), NOW.plus(Duration.ofDays(1))))
                .isInstanceOf(AddressDecision.Accepted.class);
    }

    @Test
    void every_change_of_an_address_that_is_not_there_is_refused() {
        AddressBook book = added(AddressBook.empty("p"), HOME);
        List<Function<AddressId, AddressDecision>> changes = List.of(
                id -> book.requestCode(id, code(), NOW),
                id -> book.verify(id, any -> true, NOW),
                book::choosePrimary,
                book::remove);

        assertThat(changes)
                .allSatisfy(change -> assertThat(refusal(change.apply(WORK))).isEqualTo(new AddressRefusal.Unknown()));
    }

    @Test
    void a_person_has_five_addresses_at_most_and_each_once() {
        AddressBook book = AddressBook.empty("p");
        for (int number = 0; number < AddressBook.MAX_ADDRESSES; number++) {
            book = added(book, new AddressId("a" + number));
        }

        assertThat(refusal(book.add(HOME, email("one-more"), code(), NOW)))
                .isEqualTo(new AddressRefusal.TooMany(AddressBook.MAX_ADDRESSES));
        assertThat(refusal(book.add(HOME, email("a0"), code(), NOW))).isEqualTo(new AddressRefusal.AlreadyThere());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b.example",
                "a@b",
                "a b@c.example",
                "a@b..example",
                ".a@b.example",
                "a@-b.example",
                "a@b.example\nBcc: x@y.example",
                "\"a\"@b.example",
                "a@[127.0.0.1]",
                "a,b@c.example",
                "<a@b.example>"
            })
    void what_is_not_a_mail_address_is_not_taken_for_one(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    private static AddressBook added(AddressBook book, AddressId id) {
        return accepted(book.add(id, email(id.value()), code(), NOW));
    }

    private static AddressBook verified(AddressBook book, AddressId id) {
        return accepted(added(book, id).verify(id, any -> true, NOW));
    }

    private static EmailAddress email(String name) {
        return new EmailAddress(name + "@example.com");
    }

    private static PendingCode code() {
        return PendingCode.issued("nonce", NOW);
    }

    private static AddressBook accepted(AddressDecision decision) {
        return ((AddressDecision.Accepted) decision).book();
    }

    private static AddressRefusal refusal(AddressDecision decision) {
        return ((AddressDecision.Refused) decision).refusal();
    }
}
