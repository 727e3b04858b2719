package io.shangquan.platform.messaging.consumer;

import java.time.Duration;
import java.util.Set;

/**
 * Consumes events: a bean of this type is subscribed when the service starts. A record that cannot be applied goes to
 * {@code <topic>.<consumer>.dlt} with its cause and parks its subject; later records of the subject follow it there until they
 * are replayed in order by a command.
 */
public interface EventConsumer {

    /** The consumer's name, unique in the service. */
    String name();

    /**
     * With the service's name the consumer group. Consumers of one group read the same topics together: a record is fetched once, and each
     * applies it in turn. A projection reads alone, so that it can be rebuilt alone, and so does a consumer that gathers.
     */
    default String group() {
        return name();
    }

    /** The topics that it reads. */
    Set<String> topics();

    /** Types that concern it; others are passed over without being read. Empty: all. */
    default Set<String> types() {
        return Set.of();
    }

    /** What applying an event does. */
    Effect effect();

    /** How long events may wait at the broker, to be fetched with others: the longer, the cheaper. A group is as hasty as its hastiest member. */
    default Duration patience() {
        return Duration.ZERO;
    }

    /**
     * Applies one event. Called in order per subject, possibly more than once for the same event, inside a command whose key
     * is the event's id and this consumer's name.
     *
     * @throws RuntimeException if it cannot be applied; faults that pass (store away) are tried again, others park the subject
     */
    void apply(ReceivedEvent event);

    /** Forgets everything, before a projection is rebuilt from the first event. Required of projections only. */
    default void forget() {
        throw new IllegalStateException(name() + " is not a projection: it cannot be rebuilt");
    }

    /** What applying events does. */
    enum Effect {
        /** It keeps a projection, which may be rebuilt from the first event with the same result. */
        PROJECTION,
        /** It causes something outside or creates aggregates; it is never replayed from the start. */
        ACTION
    }
}
