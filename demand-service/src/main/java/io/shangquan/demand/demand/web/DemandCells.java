package io.shangquan.demand.demand.web;

import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.platform.batch.Column;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A demand as a row of a table, in its reader's language and its district's time. Whom to speak to is not in it. */
final class DemandCells {

    private static final Column NUMBER = column("number", "编号", "Number");
    private static final Column SUBMITTED_AT = column("submittedAt", "提交时间", "Submitted at");
    private static final Column STATUS = column("status", "状态", "Status");
    private static final Column CATEGORY = column("category", "类别", "Category");
    private static final Column URGENCY = column("urgency", "紧急程度", "Urgency");
    private static final Column CHANNEL = column("channel", "来源", "Channel");
    private static final Column SITE = column("site", "地点", "Site");
    private static final Column FLOOR = column("floor", "楼层", "Floor");
    private static final Column UNIT = column("unit", "主办单位", "Lead unit");
    private static final Column DESCRIPTION = column("description", "描述", "Description");
    private static final Column DUE_AT = column("dueAt", "办结时限", "Due at");
    private static final Column IN_TIME = column("inTime", "按时办结", "In time");
    private static final Column RESOLUTION = column("resolution", "办理结果", "Resolution");
    private static final Column SATISFIED = column("satisfied", "满意", "Satisfied");
    private static final Column ENTERPRISE = column("enterprise", "企业代码", "Enterprise code");

    static final List<Column> COLUMNS = List.of(
            NUMBER,
            SUBMITTED_AT,
            STATUS,
            CATEGORY,
            URGENCY,
            CHANNEL,
            SITE,
            FLOOR,
            UNIT,
            DESCRIPTION,
            DUE_AT,
            IN_TIME,
            RESOLUTION,
            SATISFIED,
            ENTERPRISE);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final CategoryTree categories;
    private final UnaryOperator<String> units;
    private final ZoneId zone;
    private final Locale locale;
    private final DemandTableWords words;

    /** @param units says the code of a unit by its name */
    DemandCells(CategoryTree categories, UnaryOperator<String> units, ZoneId zone, Locale locale) {
        this.categories = categories;
        this.units = units;
        this.zone = zone;
        this.locale = locale;
        this.words = DemandTableWords.in(locale);
    }

    /** The cells by the keys of their columns. */
    Map<String, String> of(DemandState demand) {
        Map<String, String> cells = filed(demand.intake());
        cells.put(NUMBER.key(), demand.number());
        cells.put(STATUS.key(), words.statusOf(demand.status()));
        Assignment assignment = demand.assignment();
        cells.put(UNIT.key(), nameOf(assignment == null ? null : assignment.unit()));
        Optional<DeadlineClock> due = demand.clocks().find(ClockKind.RESOLVE);
        cells.put(DUE_AT.key(), due.map(clock -> timeOf(clock.dueAt())).orElse(""));
        cells.put(IN_TIME.key(), due.map(this::inTime).orElse(""));
        Resolution resolution = demand.resolution();
        cells.put(RESOLUTION.key(), resolution == null ? "" : resolution.text());
        cells.put(SATISFIED.key(), demand.satisfied().map(words::answer).orElse(""));
        return cells;
    }

    private Map<String, String> filed(Intake intake) {
        Map<String, String> cells = new HashMap<>();
        Place place = intake.place();
        cells.put(SUBMITTED_AT.key(), timeOf(intake.submittedAt()));
        cells.put(CATEGORY.key(), categoryOf(intake.category()));
        cells.put(URGENCY.key(), words.urgencyOf(intake.urgency()));
        cells.put(CHANNEL.key(), words.channelOf(intake.channel()));
        cells.put(SITE.key(), nameOf(place.site()));
        cells.put(FLOOR.key(), orEmpty(place.floor()));
        cells.put(DESCRIPTION.key(), intake.description());
        cells.put(ENTERPRISE.key(), orEmpty(intake.submitter().enterprise()));
        return cells;
    }

    /** Whether a deadline was met; of one that can still be met nothing is said. */
    private String inTime(DeadlineClock clock) {
        return clock.runs() && !clock.missed() ? "" : words.answer(!clock.missed());
    }

    private String categoryOf(String code) {
        return categories.find(code).map(category -> category.nameIn(locale)).orElse(code);
    }

    private String nameOf(@Nullable String unit) {
        return unit == null ? "" : units.apply(unit);
    }

    private String timeOf(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Column column(String key, String chinese, String english) {
        return new Column(key, chinese, english, false, "");
    }
}
