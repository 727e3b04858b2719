package io.shangquan.demand.batchintake.application;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.demand.application.SubmitDemand;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Party;
import io.shangquan.demand.demand.domain.Submitter;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.SheetRow;
import io.shangquan.platform.core.command.CommandScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a table as demands: each is filed by an ordinary command, and taken back by a withdrawal. */
final class IntakeRows implements RowCommand<IntakeRow> {

    private final IntakeProfile profile;
    private final IntakeRowsFactory demands;

    IntakeRows(IntakeProfile profile, IntakeRowsFactory demands) {
        this.profile = profile;
        this.demands = demands;
    }

    @Override
    public String kind() {
        return "demands";
    }

    @Override
    public List<Column> columns() {
        return profile.columns();
    }

    @Override
    public Reading<IntakeRow> read(SheetRow row) {
        return RowReader.read(
                profile,
                row,
                code -> demands.categories().find(code).filter(Category::leaf).isPresent());
    }

    /** A row is always a new demand; its site must be there, which is asked once for each site that is named. */
    @Override
    public List<Difference> compare(String district, List<IntakeRow> rows) {
        Map<String, Boolean> sites = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.place().site()).stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        site -> demands.units()
                                .find(district, site)
                                .filter(Unit::isSite)
                                .isPresent()));
        return rows.stream().map(row -> difference(row, sites)).toList();
    }

    private Difference difference(IntakeRow row, Map<String, Boolean> sites) {
        String site = row.place().site();
        if (site == null || sites.getOrDefault(site, false)) {
            return new Difference.Added();
        }
        String column = Optional.ofNullable(profile.fields().site()).orElseThrow();
        return new Difference.Refused(
                List.of(new CellProblem(column, "unknown-site", "没有这个载体", "there is no such site")));
    }

    @Override
    public void apply(String district, IntakeRow row, Difference difference) {
        DemandId id = new DemandId(CommandScope.current().reservedId());
        DemandDecision decision = demands.submit()
                .handle(new SubmitDemand.Command(
                        district,
                        id,
                        row.category(),
                        row.urgency(),
                        Channel.IMPORT,
                        row.description(),
                        row.place(),
                        new Submitter(null, row.enterprise()),
                        row.contact(),
                        new SubmitDemand.Files(CommandScope.current().actor(), List.of())));
        if (decision instanceof DemandDecision.Refused(DemandRefusal refusal)) {
            throw demands.problems().apply(refusal);
        }
    }

    /** Nobody filed it for themselves: whoever takes the batch back speaks for the submitter. */
    @Override
    public boolean undo(String district, AppliedRow row) {
        DemandId id = new DemandId(row.target());
        DemandStatus status = demands.queries()
                .find(district, id)
                .map(view -> view.demand().state().status())
                .orElseThrow();
        if (status == DemandStatus.WITHDRAWN) {
            return true;
        }
        Actor forSubmitter = new Actor(CommandScope.current().actor(), Set.of(Party.SUBMITTER), Set.of(), Set.of());
        return status == DemandStatus.SUBMITTED
                && demands.followUp().withdraw(district, id, forSubmitter) instanceof DemandDecision.Accepted;
    }
}
