package io.shangquan.notification.address.domain;

import io.shangquan.notification.address.domain.AddressDecision.Accepted;
import io.shangquan.notification.address.domain.AddressDecision.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A person's mail addresses. One of those that are verified is the primary one, to which messages go.
 *
 * @param person the person's subject with the identity provider
 * @param codesAt when the codes of the last day were sent
 */
public record AddressBook(String person, List<Address> addresses, List<Instant> codesAt) {

    /** How many addresses a person may have. */
    public static final int MAX_ADDRESSES = 5;

    /** How many codes are sent for a person within a day: a code goes to whatever address was typed in. */
    public static final int CODES_A_DAY = 10;

    private static final Duration DAY = Duration.ofDays(1);

    public AddressBook {
        addresses = List.copyOf(addresses);
        codesAt = List.copyOf(codesAt);
    }

    /** Somebody who never had an address. */
    public static AddressBook empty(String person) {
        return new AddressBook(person, List.of(), List.of());
    }

    public Optional<Address> find(AddressId id) {
        return addresses.stream().filter(address -> address.id().equals(id)).findFirst();
    }

    /** Where messages go; empty while no address is verified. */
    public Optional<Address> primary() {
        return addresses.stream().filter(Address::primary).findFirst();
    }

    /** Adds an address and has a code sent to it. */
    public AddressDecision add(AddressId id, EmailAddress email, PendingCode code, Instant now) {
        if (addresses.stream().anyMatch(address -> address.email().equals(email))) {
            return new Refused(new AddressRefusal.AlreadyThere());
        }
        if (addresses.size() >= MAX_ADDRESSES) {
            return new Refused(new AddressRefusal.TooMany(MAX_ADDRESSES));
        }
        return sendingCode(now, sent -> {
            List<Address> more = new ArrayList<>(addresses);
            more.add(Address.added(id, email, code, now));
            return new Accepted(
                    new AddressBook(person, more, sent),
                    List.of(new AddressEvent.Added(id), new AddressEvent.CodeRequested(id, code.expiresAt())));
        });
    }

    /** Has another code sent; the one before is good no longer. */
    public AddressDecision requestCode(AddressId id, PendingCode code, Instant now) {
        return unverified(
                id,
                address -> sendingCode(
                        now,
                        sent -> new Accepted(
                                new AddressBook(person, replaced(address.withCode(code)), sent),
                                List.of(new AddressEvent.CodeRequested(id, code.expiresAt())))));
    }

    /** Tries a code: the address is verified if it matches, and an attempt is used up if it does not. */
    public AddressDecision verify(AddressId id, Predicate<PendingCode> matches, Instant now) {
        return unverified(id, address -> {
            PendingCode pending = address.pending();
            if (pending == null || !pending.isUsableAt(now)) {
                return new Refused(new AddressRefusal.NoCode());
            }
            if (matches.test(pending)) {
                return accepted(replaced(address.verified(now, primary().isEmpty())), new AddressEvent.Verified(id));
            }
            PendingCode tried = pending.tried();
            return accepted(
                    replaced(address.withCode(tried)), new AddressEvent.VerificationFailed(id, tried.attemptsLeft()));
        });
    }

    /** Has messages go to another address. */
    public AddressDecision choosePrimary(AddressId id) {
        return known(id, address -> {
            if (!address.isVerified()) {
                return new Refused(new AddressRefusal.NotVerified());
            }
            List<Address> chosen = addresses.stream()
                    .map(each -> each.asPrimary(each.id().equals(id)))
                    .toList();
            return accepted(chosen, new AddressEvent.PrimaryChosen(id));
        });
    }

    /** Removes an address; if it was the primary one, the verified one that was added first becomes it. */
    public AddressDecision remove(AddressId id) {
        return known(id, address -> {
            List<Address> left =
                    addresses.stream().filter(each -> !each.id().equals(id)).toList();
            Optional<AddressId> heir = address.primary()
                    ? left.stream().filter(Address::isVerified).map(Address::id).findFirst()
                    : Optional.empty();
            List<Address> settled = left.stream()
                    .map(each -> heir.filter(each.id()::equals).isPresent() ? each.asPrimary(true) : each)
                    .toList();
            List<AddressEvent> events = Stream.concat(
                            Stream.of(new AddressEvent.Removed(id)),
                            heir.<AddressEvent>map(AddressEvent.PrimaryChosen::new).stream())
                    .toList();
            return new Accepted(new AddressBook(person, settled, codesAt), events);
        });
    }

    private AddressDecision known(AddressId id, Function<Address, AddressDecision> change) {
        return find(id).map(change).orElseGet(() -> new Refused(new AddressRefusal.Unknown()));
    }

    private AddressDecision unverified(AddressId id, Function<Address, AddressDecision> change) {
        return known(
                id,
                address -> address.isVerified()
                        ? new Refused(new AddressRefusal.AlreadyVerified())
                        : change.apply(address));
    }

    private AddressDecision sendingCode(Instant now, Function<List<Instant>, AddressDecision> change) {
        List<Instant> ofLastDay =
                codesAt.stream().filter(sent -> sent.isAfter(now.minus(DAY))).toList();
        if (ofLastDay.size() >= CODES_A_DAY) {
            return new Refused(
                    new AddressRefusal.TooManyCodes(ofLastDay.getFirst().plus(DAY)));
        }
        return change.apply(Stream.concat(ofLastDay.stream(), Stream.of(now)).toList());
    }

    private AddressDecision accepted(List<Address> after, AddressEvent event) {
        return new Accepted(new AddressBook(person, after, codesAt), List.of(event));
    }

    private List<Address> replaced(Address changed) {
        return addresses.stream()
                .map(address -> address.id().equals(changed.id()) ? changed : address)
                .toList();
    }
}
