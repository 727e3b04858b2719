package io.shangquan.local.demo.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an export's words mean here, as a mapping file says. In patterns a {@code *} stands for any text; the first that
 * matches counts.
 *
 * @param name of the export; a part of every key, so that two exports with the same numbers do not meet
 * @param title for the report
 * @param columns where the export has what
 * @param description of a demand; columns in braces are filled in
 * @param categories by type and detail
 * @param departments the unit to which an agency's requests are routed
 * @param channels ours by theirs
 * @param statuses how far a request with a status is driven
 * @param areas the district that stands for an area
 * @param sites of each district; one of them is chosen by the request's position, so that one spot is always one site
 * @param outcomes by what the agency wrote
 */
public record Mapping(
        String name,
        String title,
        Columns columns,
        String description,
        List<CategoryRule> categories,
        Map<String, String> departments,
        Map<String, String> channels,
        Map<String, Progress> statuses,
        Map<String, String> areas,
        Map<String, List<String>> sites,
        List<OutcomeRule> outcomes) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Mapping {
        categories = List.copyOf(categories);
        departments = Map.copyOf(departments);
        channels = Map.copyOf(channels);
        statuses = Map.copyOf(statuses);
        areas = Map.copyOf(areas);
        sites = Map.copyOf(sites);
        outcomes = List.copyOf(outcomes);
        if (!sites.keySet().containsAll(areas.values())) {
            throw new IllegalArgumentException("a district that stands for an area has no sites");
        }
        if (categories.stream().noneMatch(rule -> rule.matches("", ""))
                || outcomes.stream().noneMatch(rule -> Wildcard.matches(rule.text(), ""))) {
            throw new IllegalArgumentException("the last category and the last outcome must be for '*'");
        }
    }

    /** Names of the export's columns. */
    public record Columns(
            String key,
            String type,
            String detail,
            String agency,
            String channel,
            String status,
            String closedAt,
            String latitude,
            String longitude,
            String area,
            String outcome) {

        /** Those without which no row can be understood. */
        List<String> needed() {
            return List.of(key, type, agency, channel, status, area);
        }
    }

    /** A category for what matches both patterns. */
    public record CategoryRule(String type, @Nullable String detail, String category) {

        boolean matches(String typeOfRow, String detailOfRow) {
            return Wildcard.matches(type, typeOfRow) && (detail == null || Wildcard.matches(detail, detailOfRow));
        }
    }

    /** What a text of the agency says of the outcome, and what the made-up rating then says. */
    public record OutcomeRule(String text, String outcome, boolean satisfied) {}

    /** The mapping of New York's 311 service requests. */
    public static Mapping nyc311() {
        try (InputStream in = Mapping.class.getResourceAsStream("nyc311.json")) {
            return JSON.readValue(Objects.requireNonNull(in), Mapping.class);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Reads a mapping file. @throws IOException with one line if it cannot be read or understood */
    public static Mapping read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(file), Mapping.class);
        } catch (JacksonException misunderstood) {
            throw new IOException(
                    "The mapping " + file + " cannot be understood: " + misunderstood.getOriginalMessage(),
                    misunderstood);
        }
    }

    /** @throws IOException if a file with these columns cannot be mapped */
    public void requireColumns(List<String> present) throws IOException {
        List<String> absent = columns.needed().stream()
                .filter(column -> !present.contains(column))
                .toList();
        if (!absent.isEmpty()) {
            throw new IOException(
                    "The file lacks columns that the mapping " + name + " needs: " + String.join(", ", absent));
        }
    }
}
