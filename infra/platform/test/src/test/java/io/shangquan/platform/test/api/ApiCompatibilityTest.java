package io.shangquan.platform.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiCompatibilityTest {

    private static final String PUBLISHED = """
            {"servers": [{"url": "http://127.0.0.1:8080"}],
             "paths": {"/plans/{id}": {"post": {
              "operationId": "plan.change",
              "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "dry", "in": "query", "required": false, "schema": {"type": "boolean"}}],
              "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Change"}}}},
              "responses": {"200": {"headers": {"ETag": {}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Plan"}}}}}}}},
             "components": {"schemas": {
              "Change": {"type": "object", "required": ["title"], "properties": {
                "title": {"type": "string"}, "note": {"type": "string"}, "kind": {"enum": ["YEAR", "QUARTER"]}}},
              "Plan": {"type": "object", "required": ["title", "parts"], "properties": {
                "title": {"type": "string"}, "state": {"enum": ["DRAFT", "FINAL"]},
                "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Plan"}}}}}}}""";

    @Test
    void an_api_may_take_its_own_place() {
        assertThat(breaksOf(PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"note\": {\"type\": \"string\"}   | \"note\": {\"type\": \"string\"}, \"by\": {\"type\": \"string\"}",
                "\"state\": {                       | \"since\": {\"type\": \"string\"}, \"state\": {",
                "[\"title\", \"parts\"]             | [\"title\", \"parts\", \"state\"]",
                "\"required\": [\"title\"], \"prop  | \"required\": [], \"prop",
                "\"DRAFT\", \"FINAL\"               | \"DRAFT\", \"FINAL\", \"OLD\"",
                "\"YEAR\", \"QUARTER\"              | \"YEAR\", \"QUARTER\", \"MONTH\"",
                "\"/plans/{id}\": {                 | \"/drafts\": {}, \"/plans/{id}\": {",
            })
    void an_api_may_grow(String was, String is) {
        assertThat(breaksOf(PUBLISHED.replace(was, is))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/plans/{id}                        | /schemes/{id}                    | POST /plans/{id}: was removed",
                "plan.change                        | plan.amend                       | POST /plans/{id}: was called plan.change",
                "\"dry\"                            | \"trial\"                        | POST /plans/{id} query:dry: was removed",
                "\"required\": false                | \"required\": true               | POST /plans/{id} query:dry: was not required",
                "{\"type\": \"boolean\"}            | {\"type\": \"string\"}           | POST /plans/{id} query:dry: type was",
                "[\"title\"], \"prop                | [\"title\", \"note\"], \"prop    | POST /plans/{id} body/note: was not required",
                "\"note\":                          | \"remark\":                      | POST /plans/{id} body/note: was removed",
                "\"YEAR\", \"QUARTER\"              | \"YEAR\"                         | POST /plans/{id} body/kind: \"QUARTER\" is no",
                "\"state\":                         | \"status\":                      | POST /plans/{id} answer/state: was removed",
                "[\"title\", \"parts\"]             | [\"title\"]                      | POST /plans/{id} answer/parts: was always there",
                "\"ETag\"                           | \"Age\"                          | POST /plans/{id}: sent the header ETag",
                "\"200\"                            | \"202\"                          | POST /plans/{id}: answered 200",
            })
    void a_change_that_a_client_would_notice_is_refused(String was, String is, String reason) {
        assertThat(breaksOf(PUBLISHED.replace(was, is)))
                .anySatisfy(found -> assertThat(found).startsWith(reason));
    }

    @Test
    void what_is_published_names_no_address_and_is_always_in_the_same_order() {
        JsonNode one = ApiDocument.normalised(json(PUBLISHED));
        JsonNode other =
                ApiDocument.normalised(json(PUBLISHED.replace("[\"title\", \"parts\"]", "[\"parts\", \"title\"]")));

        assertThat(one.has("servers")).isFalse();
        assertThat(one.toString()).isEqualTo(other.toString());
    }

    private static List<String> breaksOf(String current) {
        return ApiCompatibility.breaks(json(PUBLISHED), json(current));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
