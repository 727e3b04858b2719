package io.shangquan.platform.messaging.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.telemetry.LogField;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Hands records to a consumer, one by one, each as a command of its own, or together if the consumer can. A fault that passes is thrown, and
 * the container tries again for as long as it takes; any other parks the record's subject after three tries.
 */
final class Applier {

    private static final Logger LOG = LoggerFactory.getLogger(Applier.class);
    private static final int TRIES = 3;
    private static final String APPLIED = "shangquan.consumer.events";

    private final EventConsumer consumer;
    private final Set<String> types;
    private final ParkedSubjects parked;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private final MeterRegistry metrics;

    Applier(
            EventConsumer consumer,
            ParkedSubjects parked,
            DeadLetters deadLetters,
            Clock clock,
            MeterRegistry metrics) {
        this.consumer = consumer;
        this.types = Set.copyOf(consumer.types());
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.clock = clock;
        this.metrics = metrics;
    }

    EventConsumer consumer() {
        return consumer;
    }

    /** Whether what arrives at one moment is applied together. */
    boolean gathers() {
        return consumer instanceof GatheringConsumer;
    }

    /** Applies a record's event, or puts it aside. */
    void apply(ConsumerRecord<String, byte[]> record) {
        arrivalOf(record).filter(arrival -> !putAsideIfParked(arrival)).ifPresent(this::applyOrPark);
    }

    /** Applies the events of records together, those of one subject after one another. */
    void applyTogether(List<ConsumerRecord<String, byte[]>> records) {
        List<Arrival> waiting =
                records.stream().map(this::arrivalOf).flatMap(Optional::stream).toList();
        while (!waiting.isEmpty()) {
            Map<String, Arrival> first = new LinkedHashMap<>();
            List<Arrival> later = new ArrayList<>();
            for (Arrival arrival : waiting) {
                if (first.putIfAbsent(arrival.event().subject(), arrival) != null) {
                    later.add(arrival);
                }
            }
            applyOfDifferentSubjects(first.values());
            waiting = later;
        }
    }

    /** Applies an event as a command whose key is the event's id and the consumer's name. */
    void applyNow(ReceivedEvent event) {
        String key = DerivedId.of(event.id(), consumer.name());
        Command command = Command.of(
                        "system/" + consumer.name(), "consume " + event.type(), key, event.id(), clock.instant())
                .reserving(key);
        try (MDC.MDCCloseable _ = MDC.putCloseable(LogField.DISTRICT.key(), event.district());
                MDC.MDCCloseable _ = MDC.putCloseable(LogField.EVENT.key(), event.id())) {
            CommandScope.call(command, () -> {
                consumer.apply(event);
                return key;
            });
        }
    }

    /** What may be told of a fault: its kind, never its message, which may quote data. */
    static String causeOf(RuntimeException fault) {
        return fault.getClass().getName();
    }

    private void applyOfDifferentSubjects(Collection<Arrival> arrivals) {
        List<Arrival> free =
                arrivals.stream().filter(arrival -> !putAsideIfParked(arrival)).toList();
        if (free.size() > 1 && consumer instanceof GatheringConsumer gathering) {
            try {
                gathering.applyTogether(free.stream().map(Arrival::event).toList());
                count("applied", free.size());
                return;
            } catch (RuntimeException e) {
                if (Faults.isPassing(e)) {
                    count("waiting", free.size());
                    throw e;
                }
                LOG.warn("{} cannot apply {} events together: each by itself", consumer.name(), free.size(), e);
            }
        }
        free.forEach(this::applyOrPark);
    }

    /** The event of a record; empty if it is none, or one that does not concern the consumer. */
    private Optional<Arrival> arrivalOf(ConsumerRecord<String, byte[]> record) {
        if (passesOver(record)) {
            return Optional.empty();
        }
        Optional<ReceivedEvent> event = EventParser.parse(record);
        if (event.isEmpty()) {
            LOG.error(
                    "record {}-{}@{} is not an event; {} goes on without it",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    consumer.name());
            deadLetters.keep(record, consumer.name(), "not a CloudEvent");
            count("unreadable", 1);
        }
        return event.map(parsed -> new Arrival(record, parsed));
    }

    private boolean putAsideIfParked(Arrival arrival) {
        boolean isParked = parked.addIfParked(consumer.name(), arrival.event());
        if (isParked) {
            deadLetters.keep(arrival.record(), consumer.name(), "its subject is parked");
            count("parked", 1);
        }
        return isParked;
    }

    private boolean passesOver(ConsumerRecord<String, byte[]> record) {
        return !types.isEmpty()
                && CloudEventHeaders.read(record.headers(), CloudEventHeaders.TYPE)
                        .filter(type -> !types.contains(type))
                        .isPresent();
    }

    private void applyOrPark(Arrival arrival) {
        ReceivedEvent event = arrival.event();
        for (int attempt = 1; ; attempt++) {
            try {
                applyNow(event);
                count("applied", 1);
                return;
            } catch (RuntimeException e) {
                if (Faults.isPassing(e)) {
                    count("waiting", 1);
                    throw e;
                }
                if (attempt == TRIES) {
                    LOG.error(
                            "{} cannot apply {} {}: its subject {} is parked",
                            consumer.name(),
                            event.type(),
                            event.id(),
                            event.subject(),
                            e);
                    parked.park(consumer.name(), event, arrival.record().topic(), causeOf(e));
                    deadLetters.keep(arrival.record(), consumer.name(), causeOf(e));
                    count("parked", 1);
                    return;
                }
            }
        }
    }

    private void count(String outcome, int events) {
        metrics.counter(APPLIED, "consumer", consumer.name(), "outcome", outcome)
                .increment(events);
    }

    /** A record, and what it says. */
    private record Arrival(ConsumerRecord<String, byte[]> record, ReceivedEvent event) {}
}
