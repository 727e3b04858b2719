package io.shangquan.platform.core.access;

import io.shangquan.platform.core.event.CloudEventHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The districts as the compacted topic of organisation-service tells them. */
public final class DistrictFeed implements DistrictDirectory {

    /** The topic that it is kept from. */
    public static final String TOPIC = "shangquan.organisation.state.v1";

    private static final String TYPE = "io.shangquan.organisation.district.v1";

    private final Map<String, District> districts = new ConcurrentHashMap<>();
    private final JsonMapper json;

    public DistrictFeed(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Optional<String> streetOf(String district) {
        return find(district).map(District::street);
    }

    @Override
    public Optional<District> find(String district) {
        return Optional.ofNullable(districts.get(district));
    }

    /** Applies one record of the topic; records about anything else are passed over. */
    public void apply(ConsumerRecord<String, byte[]> record) {
        boolean about = CloudEventHeaders.read(record.headers(), CloudEventHeaders.TYPE)
                .filter(TYPE::equals)
                .isPresent();
        if (!about) {
            return;
        }
        if (record.value() == null) {
            districts.remove(record.key());
            return;
        }
        JsonNode data = json.readTree(record.value());
        districts.put(
                record.key(),
                new District(
                        record.key(),
                        data.required("street").asString(),
                        data.path("nameZh").asString(""),
                        data.path("nameEn").asString(""),
                        data.path("timeZone").asString(USUAL_TIME_ZONE),
                        data.path("calendar").asString("CN")));
    }
}
