package io.shangquan.demand.rates.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.contracts.demand.DemandFirstContacted;
import io.shangquan.contracts.demand.DemandRated;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.demand.rates.domain.RateMonth;
import io.shangquan.demand.rates.domain.RateRules;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.test.BenchFigures;
import io.shangquan.platform.test.SharedInfrastructure;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** How long it takes to compute a month's rates from a million events of one district, read from a broker in this process. */
class RatesBench {

    private static final int DEMANDS = BenchFigures.scaled(200_000, 5_000);
    private static final int ROUNDS = 3;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration BETWEEN = Duration.ofSeconds(75);
    private static final List<String> UNITS = List.of("safety", "culture", "industry", "environment", "welfare");
    private static final int SITES = 19;

    @Test
    void aMonthFromAllEvents() throws InterruptedException {
        TopicWriter.make(Topics.DEMAND, Topics.PARTITIONS);
        int events = write();
        DistrictDirectory districts = district -> Optional.of(TestDistricts.STREET);
        TopicFactsReplay replay = new TopicFactsReplay(SharedInfrastructure.bootstrapServers(), districts);
        YearMonth month = YearMonth.of(2026, 1);
        RateRules rules = new RateRules("bench", month, 10, false, List.of());
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            Collection<DemandFact> facts = replay.until(TestDistricts.GONGTI, Instant.parse("2026-12-31T00:00:00Z"));
            RateMonth computed = RateMonth.of(TestDistricts.GONGTI, month, rules, BEGIN, BEGIN, facts);
            seconds[round] = (System.nanoTime() - begun) / 1e9;
            assertThat(facts).hasSize(DEMANDS);
            assertThat(computed.sum().routed()).isPositive();
        }
        Arrays.sort(seconds);
        BenchFigures.atMost(
                "a month's rates from %,d events, median of %d".formatted(events, ROUNDS),
                seconds[ROUNDS / 2],
                60,
                "s");
    }

    private static int write() {
        int events = 0;
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        SharedInfrastructure.bootstrapServers(),
                        ProducerConfig.LINGER_MS_CONFIG,
                        50,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        512 * 1024),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int demand = 0; demand < DEMANDS; demand++) {
                String unit = UNITS.get(demand % UNITS.size());
                Instant filed = BEGIN.plus(BETWEEN.multipliedBy(demand));
                List<Object> life = List.of(
                        new DemandSubmitted(
                                "2026-" + demand,
                                unit + ".matter",
                                "NORMAL",
                                "ONLINE",
                                "site-" + demand % SITES,
                                null,
                                null,
                                filed),
                        new DemandRouted("DIRECT_TRANSFER", unit, 1, filed, filed, null),
                        new DemandFirstContacted(unit, filed, demand % 10 != 0),
                        new DemandResolved(unit, 1, "SOLVED", true, null),
                        new DemandRated(demand % 7 != 0, demand % 5 != 0, false));
                for (int at = 0; at < life.size(); at++) {
                    Future<RecordMetadata> _ = producer.send(
                            record("demand-" + demand, at + 1, filed.plusSeconds(3600L * at), life.get(at)));
                    events++;
                }
            }
        }
        return events;
    }

    private static ProducerRecord<String, byte[]> record(String subject, int sequence, Instant at, Object event) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                Topics.DEMAND, subject, PlatformJson.lenient().writeValueAsBytes(event));
        Map.of(
                        CloudEventHeaders.TYPE,
                        EventTypes.of(event.getClass()),
                        CloudEventHeaders.SUBJECT,
                        subject,
                        CloudEventHeaders.SEQUENCE,
                        "000100000000000" + sequence,
                        CloudEventHeaders.DISTRICT,
                        TestDistricts.GONGTI,
                        CloudEventHeaders.TIME,
                        at.toString())
                .forEach((name, value) -> CloudEventHeaders.write(record.headers(), name, value));
        return record;
    }
}
