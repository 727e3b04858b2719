package io.shangquan.notification.preference.web;

import io.shangquan.notification.mail.application.ConsoleLinks;
import io.shangquan.notification.mail.application.MessageBook;
import io.shangquan.notification.preference.application.PreferenceBooks;
import io.shangquan.notification.preference.domain.Language;
import io.shangquan.notification.preference.domain.Preferences;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own preferences. */
@RestController
@RequestMapping("/api/v1/inbox/preferences")
class PreferencesController {

    private final PreferenceBooks preferences;
    private final MessageBook book;
    private final ConsoleLinks links;

    PreferencesController(PreferenceBooks preferences, MessageBook book, ConsoleLinks links) {
        this.preferences = preferences;
        this.book = book;
        this.links = links;
    }

    @GetMapping
    @Allow
    PreferencesResponse get(Caller caller, Locale locale) {
        return PreferencesResponse.of(preferences.of(caller.subject()), book.kinds(), Language.of(locale));
    }

    @PutMapping
    @Allow
    PreferencesResponse replace(@Valid @RequestBody PreferencesRequest request, Caller caller, Locale locale) {
        List<FieldProblem> unknown = request.modes().keySet().stream()
                .filter(type -> book.find(type).isEmpty())
                .map(type -> new FieldProblem("/modes", "unknown-kind", "one of the kinds that are listed"))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.ofFields(PlatformProblem.INVALID_CONTENT, unknown);
        }
        Preferences after = preferences.change(caller.subject(), any -> request.of(caller.subject()));
        long version = CommandScope.current().written().orElseThrow().version();
        return PreferencesResponse.of(new PreferenceBooks.View(after, version), book.kinds(), Language.of(locale));
    }

    /** The link beneath every mail: whoever has the mail may end it, and need not be signed in. */
    @PostMapping("/unsubscriptions")
    @Unconditional
    @Allow(door = Allow.Door.LINK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsubscribe(@Valid @RequestBody Link request) {
        String person = links.readUnsubscription(request.token())
                .orElseThrow(() -> ProblemException.of(PreferenceProblem.UNSUBSCRIPTION_NOT_GOOD));
        Preferences _ = preferences.change(person, Preferences::withoutMail);
    }

    /** The token of a mailed link, from its fragment. */
    record Link(@NotBlank @Size(max = 1024) String token) {}
}
