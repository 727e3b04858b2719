package io.shangquan.local.demo.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.local.demo.csv.CsvRow;
import io.shangquan.local.demo.csv.RowProblem;
import io.shangquan.local.demo.mapping.RowMapper.Unusable;
import io.shangquan.local.demo.mapping.RowMapper.Usable;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowMapperTest {

    private final RowMapper mapper = new RowMapper(Mapping.nyc311());

    @Test
    void aRequestBecomesADemandOfADistrict() {
        Filing filing = filed(row(Map.of()));

        assertThat(filing.district()).isEqualTo("110105-gongti");
        assertThat(filing.category()).isEqualTo("environment.noise");
        assertThat(filing.department()).isEqualTo("safety");
        assertThat(filing.channel()).isEqualTo("HOTLINE");
        assertThat(filing.description())
                .isEqualTo("Noise - Commercial: Loud Music/Party (Club/Bar/Restaurant, MANHATTAN)");
        assertThat(filing.target()).isEqualTo(Progress.CLOSED);
        assertThat(filing.outcome()).isEqualTo("SOLVED");
        assertThat(filing.satisfied()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Open, '', SUBMITTED",
        "Assigned, '', ROUTED",
        "In Progress, '', IN_PROGRESS",
        "Closed, 2024-05-27T01:00:00, CLOSED",
        "Closed, '', RESOLVED"
    })
    void statusAndTimeOfClosingSayHowFarItIsDriven(String status, String closedAt, Progress target) {
        assertThat(filed(row(Map.of("status", status, "closed_date", closedAt))).target())
                .isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "Noise - Vehicle, Engine Idling, environment.air",
        "Noise - Vehicle, Car/Truck Music, environment.noise",
        "SAFETY, SPRINKLER, safety.fire",
        "SAFETY, WINDOW GUARD, safety.building",
        "Something New, '', other.general"
    })
    void typeAndDetailSayTheCategory(String type, String detail, String category) {
        assertThat(filed(row(Map.of("complaint_type", type, "descriptor", detail)))
                        .category())
                .isEqualTo(category);
    }

    @Test
    void whatTheAgencyDidNotFindIsExplainedAndDoesNotSatisfy() {
        Filing filing = filed(row(Map.of("resolution_description", "The Department found no condition.")));

        assertThat(filing.outcome()).isEqualTo("EXPLAINED");
        assertThat(filing.satisfied()).isFalse();
        assertThat(filing.outcomeText()).isEqualTo("The Department found no condition.");
    }

    @Test
    void oneSpotIsAlwaysOneSiteAndAPlaceWithoutPositionIsTheFirst() {
        Filing here = filed(row(Map.of("unique_key", "1", "latitude", "40.7112", "longitude", "-74.0034")));
        Filing nextDoor = filed(row(Map.of("unique_key", "2", "latitude", "40.7119", "longitude", "-74.0031")));
        Filing nowhere = filed(row(Map.of("unique_key", "3", "latitude", "", "longitude", "")));

        assertThat(nextDoor.site()).isEqualTo(here.site());
        assertThat(nowhere.site()).isEqualTo("site-xingyuan");
    }

    @Test
    void keysAreTheSameInEveryRunAndDifferByRowAndCommand() {
        Filing filing = filed(row(Map.of("unique_key", "7")));
        RowMapper again = new RowMapper(Mapping.nyc311());

        assertThat(again.map(row(Map.of("unique_key", "7")))).isEqualTo(new Usable(filing));
        assertThat(filing.keyOf("file")).isNotEqualTo(filing.keyOf("route"));
        assertThat(filed(row(Map.of("unique_key", "8"))).keyOf("file")).isNotEqualTo(filing.keyOf("file"));
    }

    @ParameterizedTest
    @CsvSource({
        "unique_key, '', it has no unique_key",
        "complaint_type, '', it has no complaint_type",
        "status, Lost, the mapping knows no status 'Lost'",
        "agency, FBI, the mapping knows no agency 'FBI'",
        "open_data_channel_type, '', the mapping knows no open_data_channel_type ''",
        "borough, NEWARK, the mapping knows no borough 'NEWARK'"
    })
    void aRowThatCannotBeUnderstoodIsReportedWithItsLine(String column, String value, String reason) {
        assertThat(mapper.map(row(Map.of(column, value)))).isEqualTo(new Unusable(new RowProblem(9, reason)));
    }

    @Test
    void aKeyThatComesTwiceIsReported() {
        filed(row(Map.of("unique_key", "5")));

        assertThat(mapper.map(row(Map.of("unique_key", "5"))))
                .isEqualTo(new Unusable(new RowProblem(9, "unique_key 5 is there already")));
    }

    private Filing filed(CsvRow row) {
        return ((Usable) mapper.map(row)).filing();
    }

    private static CsvRow row(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "unique_key", "61276295",
                "complaint_type", "Noise - Commercial",
                "descriptor", "Loud Music/Party",
                "location_type", "Club/Bar/Restaurant",
                "agency", "NYPD",
                "open_data_channel_type", "PHONE",
                "status", "Closed",
                "borough", "MANHATTAN",
                "closed_date", "2024-05-27T01:00:00.000",
                "resolution_description", "The Department responded and took action to fix the condition."));
        fields.putAll(changed);
        return new CsvRow(9, fields);
    }
}
