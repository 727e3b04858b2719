package io.shangquan.demand.batchintake.application;

import io.shangquan.demand.category.domain.AnswerFault;
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
import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.SheetRow;
import io.shangquan.platform.core.command.CommandScope;
import java.util.ArrayList;
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
                profile, row, code -> demands.categories().find(code).filter(Category::leaf));
    }

    /** A row is always a new demand; its site must be there, which is asked once for each site that is named. */
    @Override
    public List<Difference> compare(String district, List<IntakeRow> rows) {
        Map<String, Boolean> sites = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.place().site()).stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), site -> demands.submit().knowsSite(district, site)));
        return rows.stream().map(row -> difference(district, row, sites)).toList();
    }

    private Difference difference(String district, IntakeRow row, Map<String, Boolean> sites) {
        List<CellProblem> problems = new ArrayList<>();
        String site = row.place().site();
        if (site != null && !sites.getOrDefault(site, false)) {
            String column = Optional.ofNullable(profile.fields().site()).orElseThrow();
            problems.add(new CellProblem(column, "unknown-site", "没有这个载体", "there is no such site"));
        }
        demands.submit().faultsOf(district, row.category(), row.answers()).forEach(fault -> problems.add(wrong(fault)));
        return problems.isEmpty() ? new Difference.Added() : new Difference.Refused(problems);
    }

    /** At the column of the question; a table that has none cannot answer what is required, which is said at its first. */
    private CellProblem wrong(AnswerFault fault) {
        String column = profile.fields()
                .answers()
                .getOrDefault(fault.question(), profile.columns().getFirst().key());
        return new CellProblem(
                column,
                "wrong-answer",
                "对问题“" + fault.question() + "”的回答不符合要求：" + fault.expected(),
                "the answer to " + fault.question() + " is not as it should be: " + fault.expected());
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
                        Submitter.named(null, row.enterprise()),
                        row.contact(),
                        new SubmitDemand.Files(CommandScope.current().actor(), List.of()),
                        row.answers()));
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
