package io.shangquan.notification.selfcheck.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.notification.inbox.web.Readership;
import io.shangquan.notification.mail.application.MessageBook;
import io.shangquan.notification.selfcheck.application.CheckNotices;
import io.shangquan.notification.selfcheck.application.NoticeReader;
import io.shangquan.notification.selfcheck.domain.DemandNotice;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.Scope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who was told of what happened to a demand: the part of "did it arrive?" that is known here. */
@RestController
@RequestMapping("/api/v1/districts/{district}/notices")
class NoticeController {

    private final CheckNotices check;
    private final MessageBook book;

    NoticeController(CheckNotices check, MessageBook book) {
        this.check = check;
        this.book = book;
    }

    /**
     * The notices of one demand, at most 1,000 of its first. Whoever sees all of the district's demands learns whom each reached over which channel;
     * who filed it, their enterprise, and those who were told of it learn of others only that a unit or an office was told, and when. To everybody else,
     * and while nothing has come of it, there is nothing.
     */
    @GetMapping
    @Allow
    NoticesResponse list(@PathVariable String district, @RequestParam String demand, Caller caller) {
        List<DemandNotice> notices = check.handle(district, demand, readerOf(caller, district));
        if (notices.isEmpty()) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return NoticesResponse.of(book, notices);
    }

    /** All of the caller's grants reach the district, as the endpoint's rule has seen to. */
    private static NoticeReader readerOf(Caller caller, String district) {
        return new NoticeReader(
                caller.subject(),
                Readership.of(caller),
                caller.enterprisesIn(district).collect(Collectors.toSet()),
                caller.grants().stream().anyMatch(grant -> isWhole(grant.scope())),
                caller.grants().stream().anyMatch(grant -> grant.role().equals(Roles.STREET_ADMIN)));
    }

    private static boolean isWhole(Scope scope) {
        return switch (scope) {
            case Scope.Street _, Scope.District _ -> true;
            case Scope.Unit _, Scope.Enterprise _ -> false;
        };
    }
}
