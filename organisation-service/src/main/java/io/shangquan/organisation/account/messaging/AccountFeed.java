package io.shangquan.organisation.account.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.AppointmentBegan;
import io.shangquan.contracts.organisation.AppointmentEnded;
import io.shangquan.organisation.account.domain.Accounts;
import io.shangquan.organisation.account.domain.GivenGrant;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes an account due when appointments of its person begin or end; the sweep then brings it in line. */
@Component
class AccountFeed implements EventConsumer {

    private static final String BEGAN = EventTypes.of(AppointmentBegan.class);
    private static final String ENDED = EventTypes.of(AppointmentEnded.class);

    private final Accounts accounts;
    private final Clock clock;

    AccountFeed(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ORGANISATION);
    }

    @Override
    public Set<String> types() {
        return Set.of(BEGAN, ENDED);
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (event.type().equals(BEGAN)) {
            AppointmentBegan began = event.as(AppointmentBegan.class);
            String post = began.unit() + '/' + Objects.requireNonNullElse(began.post(), began.role());
            GivenGrant given = new GivenGrant(event.district(), post, began.grant());
            accounts.concern(began.person(), event.district(), given, clock.instant());
        } else {
            AppointmentEnded ended = event.as(AppointmentEnded.class);
            accounts.concern(ended.person(), event.district(), null, clock.instant());
        }
    }
}
