package io.shangquan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompatibilityTest {

    private static final String PUBLISHED = """
            {"type": "object", "required": ["unit"], "properties": {
              "unit": {"type": "string"},
              "dueAt": {"type": ["string", "null"], "format": "date-time"},
              "units": {"type": "array", "items": {"type": "string"}}}}""";

    @Test
    void a_schema_may_take_its_own_place() {
        assertThat(Compatibility.breaks(json(PUBLISHED), json(PUBLISHED))).isEmpty();
    }

    @Test
    void an_optional_field_may_be_added() {
        String widened = PUBLISHED.replace("\"units\":", "\"note\": {\"type\": [\"string\", \"null\"]}, \"units\":");

        assertThat(Compatibility.breaks(json(PUBLISHED), json(widened))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"unit\": {\"type\": \"string\"}      | \"team\": {\"type\": \"string\"}      | /unit: was removed",
                "\"unit\": {\"type\": \"string\"}      | \"unit\": {\"type\": \"integer\"}     | /unit: type was",
                "\"format\": \"date-time\"             | \"format\": \"date\"                  | /dueAt: format was",
                "\"required\": [\"unit\"]              | \"required\": []                      | /unit: was required",
                "\"required\": [\"unit\"]              | \"required\": [\"unit\", \"units\"]   | /units: was optional",
                "\"items\": {\"type\": \"string\"}     | \"items\": {\"type\": \"integer\"}    | /units[]: type was",
            })
    void a_change_that_a_reader_would_notice_is_refused(String was, String is, String reason) {
        JsonNode changed = json(PUBLISHED.replace(was, is));

        assertThat(Compatibility.breaks(json(PUBLISHED), changed))
                .anySatisfy(found -> assertThat(found).startsWith(reason));
    }

    @Test
    void a_new_required_field_is_refused_because_old_events_lack_it() {
        String widened = PUBLISHED
                .replace("[\"unit\"]", "[\"unit\", \"round\"]")
                .replace("\"units\":", "\"round\": {\"type\": \"integer\"}, \"units\":");

        assertThat(Compatibility.breaks(json(PUBLISHED), json(widened)))
                .containsExactly("/round: is new and required; old events lack it");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
