package io.shangquan.platform.batch.run;

import com.mongodb.client.MongoDatabase;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.RowCommand.CellProblem;
import io.shangquan.platform.batch.RowCommand.Difference;
import io.shangquan.platform.batch.run.BatchRows.Planned;
import io.shangquan.platform.batch.run.BatchRows.RowState;
import io.shangquan.platform.batch.sheet.TableFile;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.config.HourlyTask;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Applies tables and takes them back. Each row is a command of its own under a key made of batch and row: a batch that was interrupted is
 * continued by applying the same table under the same id, and nothing is done twice.
 */
public final class Batches implements HourlyTask {

    /** For how long a batch can be taken back. */
    public static final Duration MEMORY = Duration.ofDays(30);

    private static final int AT_ONCE = 8;
    private static final int CHUNK = 500;
    private static final int SERVER_FAULT = 500;

    private final BatchRows rows;
    private final IdSource ids;
    private final Clock clock;

    Batches(BatchRows rows, IdSource ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** Batches of a service's database. */
    public static Batches in(MongoDatabase database, IdSource ids, Clock clock) {
        return new Batches(new BatchRows(database), ids, clock);
    }

    /**
     * Applies a table, or the rest of one.
     *
     * @param batch an id made by whoever asks for the batch; the same for a repetition
     * @param person subject of who asks
     */
    public <R> Outcome apply(String district, String batch, String person, TableFile file, RowCommand<R> command) {
        try (ExecutorService workers = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("batch-", 0).factory())) {
            Comparison.of(
                    file, district, command, chunk -> applyChunk(district, batch, person, command, chunk, workers));
        }
        return new Outcome(
                rows.count(district, batch, RowState.APPLIED), rows.count(district, batch, RowState.REFUSED));
    }

    /** Takes a batch back, the last row first. What somebody has changed since is kept. */
    public <R> Undone undo(String district, String batch, String person, RowCommand<R> command) {
        List<Planned> applied;
        do {
            applied = rows.last(district, batch, RowState.APPLIED, CHUNK);
            List<Integer> undone = new ArrayList<>();
            List<Integer> kept = new ArrayList<>();
            for (Planned row : applied) {
                boolean back = CommandScope.call(
                        commandOf(command.kind() + " undo", batch, row.number(), person),
                        () -> command.undo(district, row.applied(batch)));
                (back ? undone : kept).add(row.number());
            }
            rows.mark(district, batch, undone, RowState.UNDONE, "");
            rows.mark(district, batch, kept, RowState.KEPT, "");
        } while (applied.size() == CHUNK);
        return new Undone(rows.count(district, batch, RowState.UNDONE), rows.count(district, batch, RowState.KEPT));
    }

    /** Where a batch stands; all counts are 0 if nothing is known of it. */
    public BatchSummary summary(String district, String batch) {
        return new BatchSummary(
                rows.count(district, batch, RowState.PLANNED),
                rows.count(district, batch, RowState.APPLIED),
                rows.count(district, batch, RowState.REFUSED),
                rows.count(district, batch, RowState.UNDONE),
                rows.count(district, batch, RowState.KEPT),
                rows.refusals(district, batch, DryRun.SHOWN));
    }

    @Override
    public void run() {
        rows.forgetBefore(clock.instant());
    }

    private <R> void applyChunk(
            String district,
            String batch,
            String person,
            RowCommand<R> command,
            List<ComparedRow<R>> chunk,
            ExecutorService workers) {
        if (chunk.isEmpty()) {
            return;
        }
        int first = chunk.getFirst().row().number();
        int last = chunk.getLast().row().number();
        plan(district, batch, chunk, rows.between(district, batch, first, last));
        Map<Integer, Planned> planned = rows.between(district, batch, first, last);
        List<Future<Applied>> work = new ArrayList<>();
        for (ComparedRow<R> row : chunk) {
            Planned plan = planned.get(row.row().number());
            R value = row.value();
            if (plan != null && plan.state() == RowState.PLANNED && value != null) {
                work.add(workers.submit(applying(district, batch, person, command, plan, value)));
            }
        }
        note(district, batch, work);
    }

    /** What a row changes is written down once: after a crash, what can be seen may be what the row itself has done. */
    private <R> void plan(String district, String batch, List<ComparedRow<R>> chunk, Map<Integer, Planned> known) {
        List<Planned> planned = new ArrayList<>();
        for (ComparedRow<R> row : chunk) {
            int number = row.row().number();
            if (known.containsKey(number)) {
                continue;
            }
            switch (row.difference()) {
                case Difference.Added _ ->
                    planned.add(new Planned(number, RowState.PLANNED, ids.next(), true, Map.of(), ""));
                case Difference.Changed(String target, var before) ->
                    planned.add(new Planned(number, RowState.PLANNED, target, false, before, ""));
                case Difference.Refused(var problems) ->
                    planned.add(new Planned(number, RowState.REFUSED, "", false, Map.of(), codeOf(problems)));
                case Difference.Same _ -> {}
            }
        }
        rows.plan(district, batch, planned, clock.instant().plus(MEMORY));
    }

    private <R> Callable<Applied> applying(
            String district, String batch, String person, RowCommand<R> command, Planned plan, R value) {
        Command row = commandOf(command.kind() + " import", batch, plan.number(), person)
                .reserving(plan.target());
        return () -> {
            try {
                CommandScope.call(row, () -> {
                    command.apply(district, value, plan.difference());
                    return plan;
                });
                return new Applied(plan.number(), "");
            } catch (ProblemException refusal) {
                if (refusal.problem().status() >= SERVER_FAULT) {
                    throw refusal;
                }
                return new Applied(plan.number(), refusal.problem().code());
            }
        };
    }

    private void note(String district, String batch, List<Future<Applied>> work) {
        List<Integer> applied = new ArrayList<>();
        RuntimeException fault = null;
        for (Future<Applied> row : work) {
            try {
                Applied done = row.get();
                if (done.refusal().isEmpty()) {
                    applied.add(done.number());
                } else {
                    rows.mark(district, batch, List.of(done.number()), RowState.REFUSED, done.refusal());
                }
            } catch (ExecutionException e) {
                fault = e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the batch was interrupted; it can be continued", e);
            }
        }
        rows.mark(district, batch, applied, RowState.APPLIED, "");
        if (fault != null) {
            throw fault;
        }
    }

    private Command commandOf(String name, String batch, int number, String person) {
        String key = keyOf(batch, number, name);
        return Command.of(person, name, key, key, clock.instant());
    }

    private static String keyOf(String batch, int number, String purpose) {
        return DerivedId.of(batch + '\n' + number, purpose);
    }

    private static String codeOf(List<CellProblem> problems) {
        return problems.isEmpty() ? "refused" : problems.getFirst().code();
    }

    /** What became of a batch; rows that changed nothing are not counted. */
    public record Outcome(int applied, int refused) {}

    /** What became of taking a batch back. */
    public record Undone(int undone, int kept) {}

    private record Applied(int number, String refusal) {}
}
