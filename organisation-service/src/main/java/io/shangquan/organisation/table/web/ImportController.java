package io.shangquan.organisation.table.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.web.BatchResponse;
import io.shangquan.platform.batch.web.DryRunResponse;
import io.shangquan.platform.batch.web.TableImports;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.BodyLimit;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Unconditional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tables of {@code sites}, {@code members}, {@code people} and {@code appointments}: an Excel workbook or CSV as the body. The street lays
 * them out; what it has laid out, a district changes piece by piece.
 */
@RestController
@RequestMapping("/api/v1/districts/{district}/imports/organisation/{table}")
class ImportController {

    private final Map<String, RowCommand<?>> tables;
    private final TableImports imports;

    ImportController(List<RowCommand<?>> tables, TableImports imports) {
        this.tables = tables.stream().collect(Collectors.toMap(RowCommand::kind, Function.identity()));
        this.imports = imports;
    }

    /** The workbook to be filled in. */
    @GetMapping("/template")
    @Allow(Roles.STREET_ADMIN)
    ResponseEntity<byte[]> template(@PathVariable String district, @PathVariable String table) {
        return imports.template(known(table));
    }

    /** What the table would do; changes nothing. */
    @PostMapping(path = "/dry-run", consumes = MediaType.ALL_VALUE)
    @Unconditional
    @BodyLimit(TableImports.MAX_BYTES)
    @Allow(Roles.STREET_ADMIN)
    DryRunResponse check(@PathVariable String district, @PathVariable String table, @RequestBody byte[] content) {
        return imports.check(district, content, known(table));
    }

    /** The table with its errors marked; changes nothing. */
    @PostMapping(path = "/marked-table", consumes = MediaType.ALL_VALUE)
    @Unconditional
    @BodyLimit(TableImports.MAX_BYTES)
    @Allow(Roles.STREET_ADMIN)
    ResponseEntity<byte[]> mark(
            @PathVariable String district, @PathVariable String table, @RequestBody byte[] content) {
        return imports.mark(district, content, known(table));
    }

    /** Applies the table; sent again under the same key after a fault, it goes on where it stopped. */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    @Creates
    @BodyLimit(TableImports.MAX_BYTES)
    @Allow(Roles.STREET_ADMIN)
    ResponseEntity<BatchResponse> apply(
            @PathVariable String district, @PathVariable String table, @RequestBody byte[] content, Caller caller) {
        RowCommand<?> command = known(table);
        String batch = CommandScope.current().reservedId();
        BatchResponse done = imports.apply(district, batch, caller, content, command);
        return ResponseEntity.created(URI.create(
                        "/api/v1/districts/" + district + "/imports/organisation/" + table + "/batches/" + batch))
                .body(done);
    }

    /** Where a batch stands; one that changed nothing is not known. */
    @GetMapping("/batches/{batch}")
    @Allow(Roles.STREET_ADMIN)
    BatchResponse get(@PathVariable String district, @PathVariable String table, @PathVariable String batch) {
        return imports.get(district, batch, known(table));
    }

    /** Takes a batch back within 30 days; what somebody has changed since is kept. */
    @PostMapping("/batches/{batch}/undoing")
    @Unconditional
    @Allow(Roles.STREET_ADMIN)
    BatchResponse undo(
            @PathVariable String district, @PathVariable String table, @PathVariable String batch, Caller caller) {
        return imports.undo(district, batch, caller, known(table));
    }

    private RowCommand<?> known(String table) {
        return Optional.ofNullable(tables.get(table)).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }
}
