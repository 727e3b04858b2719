package io.shangquan.platform.batch.web;

import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.run.BatchSummary;
import io.shangquan.platform.batch.run.Batches;
import io.shangquan.platform.batch.run.DryRun;
import io.shangquan.platform.batch.sheet.TableFile;
import io.shangquan.platform.batch.sheet.TableWriter;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;

/** What the endpoints of any kind of table do; the service's controller says where they are and who may call them. */
public final class TableImports {

    /** Bytes that a table may have, for {@code @BodyLimit}. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private final Batches batches;

    public TableImports(Batches batches) {
        this.batches = batches;
    }

    /** The workbook to be filled in. */
    public ResponseEntity<byte[]> template(RowCommand<?> command) {
        return TableFiles.workbook(command.kind(), out -> TableWriter.template(out, command.columns()));
    }

    /** What a table would do. */
    public DryRunResponse check(String district, byte[] table, RowCommand<?> command) {
        return DryRunResponse.of(DryRun.check(TableFile.of(table), district, command), LocaleContextHolder.getLocale());
    }

    /** The table with its errors marked. */
    public ResponseEntity<byte[]> mark(String district, byte[] table, RowCommand<?> command) {
        TableFile file = TableFile.of(table);
        return TableFiles.workbook(
                command.kind(), out -> DryRun.mark(file, district, command, LocaleContextHolder.getLocale(), out));
    }

    /**
     * Applies a table, or what is left of it.
     *
     * @param batch the id that the request reserved
     */
    public BatchResponse apply(String district, String batch, Caller caller, byte[] table, RowCommand<?> command) {
        batches.apply(district, idOf(command, batch), caller.subject(), TableFile.of(table), command);
        return BatchResponse.of(batch, batches.summary(district, idOf(command, batch)));
    }

    /**
     * Where a batch stands.
     *
     * @throws ProblemException {@code not-found} if there is none, or it changed nothing, or it is forgotten
     */
    public BatchResponse get(String district, String batch, RowCommand<?> command) {
        return BatchResponse.of(batch, known(district, idOf(command, batch)));
    }

    /** Takes a batch back. */
    public BatchResponse undo(String district, String batch, Caller caller, RowCommand<?> command) {
        String id = idOf(command, batch);
        known(district, id);
        batches.undo(district, id, caller.subject(), command);
        return BatchResponse.of(batch, batches.summary(district, id));
    }

    private BatchSummary known(String district, String id) {
        BatchSummary summary = batches.summary(district, id);
        if (!summary.isKnown()) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return summary;
    }

    /** Under this a batch of one kind is never taken for one of another. */
    private static String idOf(RowCommand<?> command, String batch) {
        return command.kind() + '-' + batch;
    }
}
