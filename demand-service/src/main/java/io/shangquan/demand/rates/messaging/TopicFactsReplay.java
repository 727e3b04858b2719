package io.shangquan.demand.rates.messaging;

import io.shangquan.contracts.demand.RateAppealDecided;
import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.rates.application.FactsReplay;
import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events' topic from its first record to what is there now. */
@Component
class TopicFactsReplay implements FactsReplay {

    private static final JsonMapper JSON = PlatformJson.lenient();
    private static final Logger LOG = LoggerFactory.getLogger(TopicFactsReplay.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LATER = Duration.ofSeconds(30);

    private final Map<String, Object> connection;
    private final DistrictDirectory districts;

    TopicFactsReplay(@Value("${spring.kafka.bootstrap-servers}") String servers, DistrictDirectory districts) {
        this.connection = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        this.districts = districts;
    }

    @Override
    public Collection<DemandFact> until(String district, Instant cutoff) {
        ZoneId zone = districts
                .find(district)
                .map(found -> ZoneId.of(found.timeZone()))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, district));
        Folding folding = new Folding(district, cutoff, zone);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(connection, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.DEMAND).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(folding::read);
            }
        } catch (KafkaException e) {
            LOG.warn("{} cannot be read now: {}", Topics.DEMAND, e.toString());
            throw ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(LATER);
        }
        return folding.facts();
    }

    /** The facts so far. */
    private static final class Folding {

        private final String district;
        private final Instant cutoff;
        private final ZoneId zone;
        private final Map<String, DemandFact> facts = new HashMap<>();
        private final Map<String, String> seen = new HashMap<>();
        private final Map<String, Boolean> excluded = new HashMap<>();

        Folding(String district, Instant cutoff, ZoneId zone) {
            this.district = district;
            this.cutoff = cutoff;
            this.zone = zone;
        }

        Collection<DemandFact> facts() {
            excluded.forEach(
                    (demand, leftOut) -> facts.computeIfPresent(demand, (key, fact) -> fact.excluded(leftOut)));
            return facts.values();
        }

        void read(ConsumerRecord<String, byte[]> record) {
            Class<?> contract = FactEvents.CONTRACTS.get(header(record, CloudEventHeaders.TYPE));
            if (contract == null || !district.equals(header(record, CloudEventHeaders.DISTRICT))) {
                return;
            }
            Instant at = Instant.parse(header(record, CloudEventHeaders.TIME));
            if (at.isAfter(cutoff) || isRepeated(record)) {
                return;
            }
            Object happened = JSON.readValue(record.value(), contract);
            if (happened instanceof RateAppealDecided decided) {
                excluded.put(decided.demand(), decided.granted());
            } else {
                facts.compute(
                        header(record, CloudEventHeaders.SUBJECT),
                        (demand, known) ->
                                FactEvents.after(known == null ? DemandFact.NONE : known, happened, at, zone));
            }
        }

        /** A record may be there twice, and then it follows what it repeats. */
        private boolean isRepeated(ConsumerRecord<String, byte[]> record) {
            String sequence = header(record, CloudEventHeaders.SEQUENCE);
            String before = seen.get(header(record, CloudEventHeaders.SUBJECT));
            if (before != null && sequence.compareTo(before) <= 0) {
                return true;
            }
            seen.put(header(record, CloudEventHeaders.SUBJECT), sequence);
            return false;
        }

        private static String header(ConsumerRecord<String, byte[]> record, String name) {
            return CloudEventHeaders.read(record.headers(), name).orElse("");
        }
    }
}
