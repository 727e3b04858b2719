package io.shangquan.demand.demand.messaging;

import io.shangquan.contracts.demand.CalendarYearPublished;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.deadline.application.DeadlineBook;
import io.shangquan.demand.demand.application.RecomputeDeadlines;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears that a year of a calendar was published. */
@Component
class CalendarFeed implements LifeConsumer {

    private static final String PUBLISHED = EventTypes.of(CalendarYearPublished.class);

    private final RecomputeDeadlines recompute;
    private final DeadlineBook book;

    CalendarFeed(RecomputeDeadlines recompute, DeadlineBook book) {
        this.recompute = recompute;
        this.book = book;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Set<String> types() {
        return Set.of(PUBLISHED);
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (event.type().equals(PUBLISHED)) {
            String calendar = event.as(CalendarYearPublished.class).calendar();
            book.forgetCalendar(calendar);
            recompute.handle(calendar);
        }
    }
}
