package io.shangquan.organisation.table.application;

import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.unit.application.CreateUnit;
import io.shangquan.organisation.unit.application.TakeBackUnit;
import io.shangquan.organisation.unit.application.UnitProblems;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.SheetRow;
import io.shangquan.platform.core.command.CommandScope;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that create units or call them something else. A unit that is under another than the table says is refused: a move has a day and
 * consequences of its own, and is done by itself.
 */
public final class UnitRows implements RowCommand<UnitRow> {

    private final UnitSheet sheet;
    private final CreateUnit create;
    private final TakeBackUnit takeBack;
    private final Units units;
    private final UnitQueries queries;
    private final LocalDays days;

    public UnitRows(
            UnitSheet sheet,
            CreateUnit create,
            TakeBackUnit takeBack,
            Units units,
            UnitQueries queries,
            LocalDays days) {
        this.sheet = sheet;
        this.create = create;
        this.takeBack = takeBack;
        this.units = units;
        this.queries = queries;
        this.days = days;
    }

    @Override
    public String kind() {
        return sheet.word();
    }

    @Override
    public List<Column> columns() {
        return sheet.columns();
    }

    @Override
    public Reading<UnitRow> read(SheetRow row) {
        return sheet.read(row);
    }

    @Override
    public List<Difference> compare(String district, List<UnitRow> rows) {
        Map<String, Unit> known = queries.byCodes(
                district,
                rows.stream()
                        .flatMap(row -> Stream.of(row.code(), row.parent()))
                        .collect(Collectors.toSet()));
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .map(row -> seen.add(row.code())
                        ? differenceOf(district, row, known)
                        : refused(sheet.codeColumn(), "code-twice", "在表格中重复出现", "is in the table twice"))
                .toList();
    }

    private Difference differenceOf(String district, UnitRow row, Map<String, Unit> known) {
        Unit above = known.get(row.parent());
        LocalDate from = days.orToday(district, row.from());
        if (above == null || (above.lastDay() != null && above.lastDay().isBefore(from))) {
            return refused(UnitSheet.parentColumn(), "no-such-unit", "：当日没有该单位", "there is no such unit on that day");
        }
        Unit unit = known.get(row.code());
        if (unit == null) {
            return new Difference.Added();
        }
        return unit.neverWas() ? beginning(unit, row) : renaming(unit, row, from);
    }

    private Difference beginning(Unit unit, UnitRow row) {
        return unit.kind() == row.nature().kind()
                ? new Difference.Changed(unit.id(), Map.of())
                : refused(sheet.codeColumn(), "unit-code-taken", "已被其他单位使用", "another unit has it");
    }

    private Difference renaming(Unit unit, UnitRow row, LocalDate from) {
        if (!unit.nature().equals(row.nature())) {
            return refused(sheet.kindColumn(), "nature-differs", "与已有单位不同，不能变更", "differs from the unit's, for good");
        }
        if (!row.parent().equals(unit.newestParent())) {
            return refused(UnitSheet.parentColumn(), "place-differs", "与现状不同，请单独办理变更隶属", "move the unit by itself");
        }
        Unit.Name name = unit.names().getLast();
        if (name.nameZh().equals(row.nameZh()) && name.nameEn().equals(row.nameEn())) {
            return new Difference.Same(unit.id());
        }
        return unit.rename(new Unit.Name(row.nameZh(), row.nameEn(), from)) instanceof UnitDecision.Refused
                ? refused(UnitSheet.fromColumn(), "dates-backwards", "须晚于现有名称的起始日期", "must be after the known name's")
                : new Difference.Changed(
                        unit.id(),
                        Map.of(
                                UnitSheet.nameZhColumn().key(), name.nameZh(),
                                UnitSheet.nameEnColumn().key(), name.nameEn()));
    }

    @Override
    public void apply(String district, UnitRow row, Difference difference) {
        Unit.Name name = new Unit.Name(row.nameZh(), row.nameEn(), days.orToday(district, row.from()));
        UnitDecision decision = difference instanceof Difference.Changed(String target, var before)
                ? units.change(
                        district,
                        target,
                        unit -> before.isEmpty()
                                ? unit.beginAgain(row.nature(), row.parent(), name)
                                : unit.rename(name))
                : create.handle(
                        CommandScope.current().reservedId(), district, row.nature(), row.code(), row.parent(), name);
        if (decision instanceof UnitDecision.Refused(var refusal)) {
            throw UnitProblems.of(refusal);
        }
    }

    @Override
    public boolean undo(String district, AppliedRow row) {
        UnitDecision decision = row.before().isEmpty()
                ? takeBack.creation(district, row.target())
                : takeBack.name(
                        district,
                        row.target(),
                        row.before().getOrDefault(UnitSheet.nameZhColumn().key(), ""),
                        row.before().getOrDefault(UnitSheet.nameEnColumn().key(), ""));
        return decision instanceof UnitDecision.Accepted;
    }

    private static Difference refused(Column column, String code, String chinese, String english) {
        return new Difference.Refused(List.of(
                new CellProblem(column.key(), code, column.chinese() + chinese, column.english() + ": " + english)));
    }
}
