package io.shangquan.notification.subscriber.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.notification.delivery.application.Dispatcher;
import io.shangquan.notification.subscriber.application.ChangeSubscriber;
import io.shangquan.notification.subscriber.application.RegisterSubscriber;
import io.shangquan.notification.subscriber.application.SubscriberQueries;
import io.shangquan.notification.subscriber.application.WebhookCalls;
import io.shangquan.notification.subscriber.application.WebhookDeliveries;
import io.shangquan.notification.subscriber.application.WebhookSecrets;
import io.shangquan.notification.subscriber.domain.Channel;
import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.notification.subscriber.domain.SubscriberDecision;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import io.shangquan.notification.subscriber.web.SubscriberRequests.Filter;
import io.shangquan.notification.subscriber.web.SubscriberRequests.Registration;
import io.shangquan.notification.subscriber.web.SubscriberRequests.Replay;
import io.shangquan.notification.subscriber.web.SubscriberResponses.Delivered;
import io.shangquan.notification.subscriber.web.SubscriberResponses.Described;
import io.shangquan.notification.subscriber.web.SubscriberResponses.Replayed;
import io.shangquan.notification.subscriber.web.SubscriberResponses.WithSecret;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.access.Scope;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The subscribers of a street, for its Two-New Office. To everybody else they do not exist. */
@RestController
@RequestMapping("/api/v1/streets/{street}/subscribers")
class SubscriberController {

    private final RegisterSubscriber register;
    private final ChangeSubscriber change;
    private final SubscriberQueries queries;
    private final WebhookDeliveries deliveries;
    private final WebhookSecrets secrets;
    private final WebhookCalls calls;
    private final Dispatcher webhooks;
    private final Clock clock;

    SubscriberController(
            RegisterSubscriber register,
            ChangeSubscriber change,
            SubscriberQueries queries,
            WebhookDeliveries deliveries,
            WebhookSecrets secrets,
            WebhookCalls calls,
            Dispatcher webhookDispatcher,
            Clock clock) {
        this.register = register;
        this.change = change;
        this.queries = queries;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.calls = calls;
        this.webhooks = webhookDispatcher;
        this.clock = clock;
    }

    @PostMapping
    @Creates
    @Allow({Roles.STREET_ADMIN})
    ResponseEntity<WithSecret> register(
            @PathVariable String street, @Valid @RequestBody Registration request, Caller caller) {
        requireReach(street, caller);
        URI url = request.url();
        if (url != null && !calls.isAllowed(url)) {
            throw ProblemException.of(SubscriberProblem.URL_NOT_ALLOWED);
        }
        String secret = url == null ? null : secrets.make();
        Channel channel = url == null || secret == null
                ? new Channel.Topic()
                : new Channel.Webhook(url, List.of(new Channel.Secret(secrets.seal(secret), null)));
        SubscriberId id = new SubscriberId(CommandScope.current().reservedId());
        Described registered = answer(register.handle(new RegisterSubscriber.Command(
                id,
                street,
                request.slug(),
                request.name(),
                channel,
                request.filter().filter())));
        return ResponseEntity.created(URI.create("/api/v1/streets/" + street + "/subscribers/" + id))
                .body(new WithSecret(registered, isReplayed() ? null : secret));
    }

    @GetMapping
    @Allow({Roles.STREET_ADMIN})
    Page<Described> list(@PathVariable String street, PageRequest page, Caller caller) {
        requireReach(street, caller);
        return queries.of(street, page).map(Described::of);
    }

    @GetMapping("/{id}")
    @Allow({Roles.STREET_ADMIN})
    Described get(@PathVariable String street, @PathVariable SubscriberId id, Caller caller) {
        return Described.of(own(street, id, caller));
    }

    /** Asks the webhook's address whether it agrees to be called; it gets events from then on. */
    @PostMapping("/{id}/handshake")
    @Allow({Roles.STREET_ADMIN})
    Described shakeHands(@PathVariable String street, @PathVariable SubscriberId id, Caller caller) {
        if (own(street, id, caller).subscriber().channel() instanceof Channel.Webhook(URI url, var _)
                && !(calls.isAllowed(url) && calls.agrees(url))) {
            throw ProblemException.of(SubscriberProblem.HANDSHAKE_REFUSED);
        }
        return answer(change.confirm(id));
    }

    @PostMapping("/{id}/pause")
    @Allow({Roles.STREET_ADMIN})
    Described pause(@PathVariable String street, @PathVariable SubscriberId id, Caller caller) {
        own(street, id, caller);
        return answer(change.pause(id));
    }

    @PostMapping("/{id}/resumption")
    @Allow({Roles.STREET_ADMIN})
    Described resume(@PathVariable String street, @PathVariable SubscriberId id, Caller caller) {
        own(street, id, caller);
        return answer(change.resume(id));
    }

    @PutMapping("/{id}/filter")
    @Allow({Roles.STREET_ADMIN})
    Described filterBy(
            @PathVariable String street,
            @PathVariable SubscriberId id,
            @Valid @RequestBody Filter request,
            Caller caller) {
        own(street, id, caller);
        return answer(change.filterBy(id, request.filter()));
    }

    @PostMapping("/{id}/secrets")
    @Allow({Roles.STREET_ADMIN})
    WithSecret rotate(@PathVariable String street, @PathVariable SubscriberId id, Caller caller) {
        own(street, id, caller);
        String secret = secrets.make();
        Described rotated = answer(change.rotate(id, secrets.seal(secret)));
        return new WithSecret(rotated, isReplayed() ? null : secret);
    }

    @GetMapping("/{id}/deliveries")
    @Allow({Roles.STREET_ADMIN})
    Page<Delivered> deliveries(
            @PathVariable String street, @PathVariable SubscriberId id, PageRequest page, Caller caller) {
        own(street, id, caller);
        return deliveries.of(id, page).map(Delivered::of);
    }

    /** Sends again what was sent or given up; the other side knows it by its id. */
    @PostMapping("/{id}/replays")
    @Unconditional
    @Allow({Roles.STREET_ADMIN})
    Replayed replay(
            @PathVariable String street,
            @PathVariable SubscriberId id,
            @Valid @RequestBody Replay request,
            Caller caller) {
        own(street, id, caller);
        long again = deliveries.replay(id, request.from(), request.to(), request.failedOnly(), clock.instant());
        webhooks.wake();
        return new Replayed(again);
    }

    private SubscriberQueries.View own(String street, SubscriberId id, Caller caller) {
        requireReach(street, caller);
        return queries.find(id)
                .filter(view -> view.subscriber().street().equals(street))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private static void requireReach(String street, Caller caller) {
        if (!caller.grants().contains(new Grant(Roles.STREET_ADMIN, new Scope.Street(street)))) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
    }

    private static boolean isReplayed() {
        return CommandScope.current().written().orElseThrow().replayed();
    }

    private static Described answer(SubscriberDecision decision) {
        return switch (decision) {
            case SubscriberDecision.Accepted accepted -> described(accepted.subscriber());
            case SubscriberDecision.Refused refused -> throw SubscriberProblems.of(refused.refusal());
        };
    }

    private static Described described(Subscriber subscriber) {
        return Described.of(new SubscriberQueries.View(
                subscriber, CommandScope.current().written().orElseThrow().version()));
    }
}
