package io.shangquan.demand.batchintake.application;

import io.shangquan.demand.batchintake.domain.IntakeBatch;
import io.shangquan.demand.batchintake.domain.IntakeBatch.Stage;
import io.shangquan.demand.batchintake.domain.IntakeBatches;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.run.BatchSummary;
import io.shangquan.platform.batch.run.Batches;
import io.shangquan.platform.batch.sheet.TableFile;
import io.shangquan.platform.batch.sheet.TableRows;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.config.HourlyTask;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files tables in the background and takes them back. The table is kept until it is filed, so that a batch whose process has died is
 * continued by another within the hour; nothing is filed twice.
 */
public final class FileTables implements HourlyTask {

    private static final Logger LOG = LoggerFactory.getLogger(FileTables.class);
    private static final Duration ABANDONED = Duration.ofMinutes(30);

    private final IntakeBatches batches;
    private final Batches rows;
    private final Function<IntakeProfile, RowCommand<IntakeRow>> commands;
    private final IntakeProfiles profiles;
    private final Executor background;
    private final Clock clock;

    public FileTables(
            IntakeBatches batches,
            Batches rows,
            IntakeProfiles profiles,
            Function<IntakeProfile, RowCommand<IntakeRow>> commands,
            Executor background,
            Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.profiles = profiles;
        this.commands = commands;
        this.background = background;
        this.clock = clock;
    }

    /** What a profile makes of rows. */
    public RowCommand<IntakeRow> commandOf(IntakeProfile profile) {
        return commands.apply(profile);
    }

    /** Begins to file a table under a reserved id; one that is filed already, or being filed, is answered with its batch. */
    public IntakeBatch file(String district, String id, String person, IntakeProfile profile, byte[] table) {
        String digest = digest(table);
        Optional<IntakeBatch> standing = batches.standing(district, profile.code(), digest);
        if (standing.isPresent()) {
            return standing.get();
        }
        requireReadable(table, profile);
        Instant now = clock.instant();
        IntakeBatch batch = new IntakeBatch(id, district, profile.code(), digest, person, Stage.FILING, now, now);
        batches.begin(batch, table);
        background.execute(() -> work(batch));
        return batch;
    }

    /** Begins to take a batch back; one that is not filed yet, or was taken back before, stays as it is. */
    public Optional<IntakeBatch> undo(String district, String id) {
        if (batches.move(district, id, Stage.FILED, Stage.UNDOING, clock.instant())) {
            batches.find(district, id).ifPresent(batch -> background.execute(() -> work(batch)));
        }
        return batches.find(district, id);
    }

    public Optional<IntakeBatch> find(String district, String id) {
        return batches.find(district, id);
    }

    /** How many rows are filed, refused, taken back. */
    public BatchSummary summaryOf(IntakeBatch batch) {
        return rows.summary(batch.district(), batch.id());
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        batches.takeOver(now.minus(ABANDONED), now).forEach(this::work);
    }

    /** Reads it to its end once: what cannot be read is refused while somebody is there to hear it. */
    private static void requireReadable(byte[] table, IntakeProfile profile) {
        TableRows.read(TableFile.of(table), profile.columns(), _ -> {});
    }

    private void work(IntakeBatch batch) {
        try {
            if (batch.stage() == Stage.FILING) {
                fileRows(batch);
            } else {
                undoRows(batch);
            }
        } catch (ProblemException refused) {
            LOG.warn(
                    "batch {} is interrupted: {}", batch.id(), refused.problem().code());
        } catch (RuntimeException fault) {
            LOG.error("batch {} is interrupted, and will be continued", batch.id(), fault);
        }
    }

    private void fileRows(IntakeBatch batch) {
        byte[] table = batches.tableOf(batch.district(), batch.id()).orElseThrow();
        rows.apply(batch.district(), batch.id(), batch.person(), TableFile.of(table), command(batch));
        batches.move(batch.district(), batch.id(), Stage.FILING, Stage.FILED, clock.instant());
    }

    private void undoRows(IntakeBatch batch) {
        rows.undo(batch.district(), batch.id(), batch.person(), command(batch));
        batches.move(batch.district(), batch.id(), Stage.UNDOING, Stage.UNDONE, clock.instant());
    }

    private RowCommand<IntakeRow> command(IntakeBatch batch) {
        return commands.apply(profiles.find(batch.profile()).orElseThrow());
    }

    private static String digest(byte[] table) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(table));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
