package io.shangquan.notification.address.web;

import io.shangquan.notification.address.application.AddAddress;
import io.shangquan.notification.address.application.AddressQueries;
import io.shangquan.notification.address.application.ChangeAddresses;
import io.shangquan.notification.address.application.VerifyAddress;
import io.shangquan.notification.address.domain.Address;
import io.shangquan.notification.address.domain.AddressBook;
import io.shangquan.notification.address.domain.AddressDecision;
import io.shangquan.notification.address.domain.AddressId;
import io.shangquan.notification.address.domain.EmailAddress;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own addresses; nobody sees another's. They are always shown masked: their owner knows them. */
@RestController
@RequestMapping("/api/v1/addresses")
class AddressController {

    private final AddAddress add;
    private final VerifyAddress verify;
    private final ChangeAddresses change;
    private final AddressQueries queries;

    AddressController(AddAddress add, VerifyAddress verify, ChangeAddresses change, AddressQueries queries) {
        this.add = add;
        this.verify = verify;
        this.change = change;
        this.queries = queries;
    }

    @GetMapping
    @Allow
    AddressBookResponse list(Caller caller) {
        return queries.view(caller.subject())
                .map(view -> AddressBookResponse.of(view.book(), view.version()))
                .orElseGet(() -> AddressBookResponse.of(AddressBook.empty(caller.subject()), 0));
    }

    @PostMapping
    @Unconditional
    @Allow
    ResponseEntity<AddressBookResponse> add(@Valid @RequestBody NewAddress request, Caller caller) {
        EmailAddress email = EmailAddress.parse(request.email())
                .orElseThrow(() -> ProblemException.ofFields(
                        PlatformProblem.INVALID_CONTENT,
                        List.of(new FieldProblem("/email", "email", "name@example.com"))));
        AddressId id = new AddressId(DerivedId.of(CommandScope.current().keyHash(), "address"));
        AddressBook book = accepted(add.handle(caller.subject(), id, email));
        return ResponseEntity.created(URI.create("/api/v1/addresses/" + id)).body(answer(book));
    }

    @PostMapping("/{id}/codes")
    @Unconditional
    @Allow
    AddressBookResponse sendCode(@PathVariable AddressId id, Caller caller) {
        return answer(accepted(verify.sendCode(caller.subject(), id)));
    }

    @PostMapping("/{id}/verification")
    @Unconditional
    @Allow
    AddressBookResponse verify(@PathVariable AddressId id, @Valid @RequestBody Code request, Caller caller) {
        AddressBook book = accepted(verify.byDigits(caller.subject(), id, request.code()));
        if (book.find(id).filter(Address::isVerified).isEmpty()) {
            throw ProblemException.of(AddressProblem.WRONG_CODE);
        }
        return answer(book);
    }

    /** The link in a code's mail: whoever opens it has the mail, and need not be signed in. */
    @PostMapping("/verifications")
    @Unconditional
    @Allow(door = Allow.Door.LINK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verifyByLink(@Valid @RequestBody Link request) {
        accepted(verify.byLink(request.token()).orElseThrow(() -> ProblemException.of(AddressProblem.LINK_NOT_GOOD)));
    }

    @PostMapping("/{id}/primary")
    @Allow
    AddressBookResponse choosePrimary(@PathVariable AddressId id, Caller caller) {
        return answer(accepted(change.choosePrimary(caller.subject(), id)));
    }

    @DeleteMapping("/{id}")
    @Allow
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable AddressId id, Caller caller) {
        accepted(change.remove(caller.subject(), id));
    }

    private static AddressBook accepted(AddressDecision decision) {
        return switch (decision) {
            case AddressDecision.Accepted accepted -> accepted.book();
            case AddressDecision.Refused refused -> throw AddressProblems.of(refused.refusal());
        };
    }

    private static AddressBookResponse answer(AddressBook book) {
        return AddressBookResponse.of(
                book, CommandScope.current().written().orElseThrow().version());
    }

    /** An address to be added. */
    record NewAddress(@NotBlank @Size(max = 254) String email) {}

    /** The digits that were mailed. */
    record Code(@NotNull @Pattern(regexp = "[0-9]{6}") String code) {}

    /** The token of a mailed link, from its fragment. */
    record Link(@NotBlank @Size(max = 1024) String token) {}
}
