package io.shangquan.platform.store.config;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.aggregate.MongoAggregateStores;
import io.shangquan.platform.store.aggregate.StoreEpoch;
import io.shangquan.platform.store.audit.AuditSeals;
import io.shangquan.platform.store.audit.AuditTrail;
import io.shangquan.platform.store.audit.ProcessAudit;
import io.shangquan.platform.store.clock.ClockSweep;
import io.shangquan.platform.store.clock.DueHandler;
import io.shangquan.platform.store.command.MongoIdempotencyRecords;
import io.shangquan.platform.store.outbox.MongoOutboxes;
import io.shangquan.platform.store.outbox.OutboxListener;
import io.shangquan.platform.store.projection.Projections;
import io.shangquan.platform.store.reservation.MongoReservations;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.util.function.SingletonSupplier;

/** The store of a service: aggregates, outboxes, keys, reservations, projections, clocks, audit. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
public class StoreAutoConfiguration {

    /** A store that does not answer must not hold a request for longer than its client waits. */
    @Bean
    MongoClientSettingsBuilderCustomizer storeTimeouts() {
        return settings -> settings.retryWrites(false)
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(8, TimeUnit.SECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(64).maxWaitTime(3, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, @Value("${spring.mongodb.database}") String name) {
        return client.getDatabase(name);
    }

    @Bean
    Collections aggregateCollections() {
        return new Collections();
    }

    @Bean
    StoreEpoch storeEpoch(MongoDatabase database, @Value("${shangquan.store.restore:}") String restore) {
        return new StoreEpoch(database, restore);
    }

    @Bean
    AggregateStores aggregateStores(
            MongoDatabase database,
            Collections collections,
            IdSource ids,
            Clock clock,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<OutboxListener> listeners,
            ObjectProvider<MeterRegistry> registry) {
        // Asked for at the first write, since the relay that listens needs the stores; then kept, since a container is
        // slow to ask.
        SingletonSupplier<List<OutboxListener>> told =
                SingletonSupplier.of(() -> listeners.stream().toList());
        SingletonSupplier<Tracer> traced = SingletonSupplier.ofNullable(tracer::getIfAvailable);
        return new MongoAggregateStores(
                database,
                collections,
                PlatformJson.lenient(),
                ids,
                clock,
                () -> traceparent(traced.get()),
                told::obtain,
                registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    MongoOutboxes outboxes(Collections collections) {
        return new MongoOutboxes(collections);
    }

    @Bean
    Projections projections(MongoDatabase database) {
        return new Projections(database);
    }

    @Bean
    MongoReservations reservations(MongoDatabase database, Collections collections, Clock clock) {
        return new MongoReservations(database, collections, clock);
    }

    @Bean
    MongoIdempotencyRecords idempotencyRecords(MongoDatabase database, Clock clock) {
        return new MongoIdempotencyRecords(database, clock);
    }

    @Bean
    AuditTrail auditTrail(MongoDatabase database, Collections collections, Clock clock) {
        return new AuditTrail(database, collections, clock);
    }

    @Bean
    AuditSeals auditSeals(MongoDatabase database, AuditTrail trail, Clock clock) {
        return new AuditSeals(database, trail, clock);
    }

    @Bean
    ProcessAudit processAudit(AuditTrail trail, IdSource ids, Clock clock) {
        return new ProcessAudit(trail, PlatformJson.lenient(), ids, clock);
    }

    @Bean
    ClockSweep clockSweep(
            Collections collections,
            ObjectProvider<DueHandler> handlers,
            Clock clock,
            ObjectProvider<MeterRegistry> registry) {
        return new ClockSweep(
                collections, handlers.stream().toList(), clock, registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    StoreHousekeeping storeHousekeeping(
            ClockSweep clocks, MongoIdempotencyRecords keys, AuditSeals seals, ObjectProvider<HourlyTask> tasks) {
        return new StoreHousekeeping(clocks, keys, seals, tasks.stream().toList());
    }

    private static @Nullable String traceparent(@Nullable Tracer tracer) {
        return Optional.ofNullable(tracer)
                .map(Tracer::currentSpan)
                .map(span -> format(span.context()))
                .orElse(null);
    }

    private static String format(TraceContext context) {
        String sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + '-' + context.spanId() + '-' + sampled;
    }
}
