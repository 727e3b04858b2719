package io.shangquan.platform.messaging.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.telemetry.LogField;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.kafka.listener.MessageListener;

/**
 * Hands records to a consumer, one by one, each as a command of its own. A fault that passes is thrown, and the container tries
 * again for as long as it takes; any other parks the record's subject after three tries.
 */
final class Applier implements MessageListener<String, byte[]> {

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

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> record) {
        if (passesOver(record)) {
            return;
        }
        Optional<ReceivedEvent> parsed = EventParser.parse(record);
        if (parsed.isEmpty()) {
            LOG.error(
                    "record {}-{}@{} is not an event; {} goes on without it",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    consumer.name());
            deadLetters.keep(record, consumer.name(), "not a CloudEvent");
            count("unreadable");
            return;
        }
        ReceivedEvent event = parsed.get();
        if (parked.addIfParked(consumer.name(), event)) {
            deadLetters.keep(record, consumer.name(), "its subject is parked");
            count("parked");
            return;
        }
        applyOrPark(record, event);
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

    private boolean passesOver(ConsumerRecord<String, byte[]> record) {
        return !types.isEmpty()
                && CloudEventHeaders.read(record.headers(), CloudEventHeaders.TYPE)
                        .filter(type -> !types.contains(type))
                        .isPresent();
    }

    private void applyOrPark(ConsumerRecord<String, byte[]> record, ReceivedEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                applyNow(event);
                count("applied");
                return;
            } catch (RuntimeException e) {
                if (Faults.isPassing(e)) {
                    count("waiting");
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
                    parked.park(consumer.name(), event, record.topic(), causeOf(e));
                    deadLetters.keep(record, consumer.name(), causeOf(e));
                    count("parked");
                    return;
                }
            }
        }
    }

    private void count(String outcome) {
        metrics.counter(APPLIED, "consumer", consumer.name(), "outcome", outcome)
                .increment();
    }
}
