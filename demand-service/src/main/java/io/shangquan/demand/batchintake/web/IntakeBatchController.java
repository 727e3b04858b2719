package io.shangquan.demand.batchintake.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.batchintake.application.FileTables;
import io.shangquan.demand.batchintake.application.IntakeProfile;
import io.shangquan.demand.batchintake.application.IntakeProfiles;
import io.shangquan.demand.batchintake.domain.IntakeBatch;
import io.shangquan.platform.attachments.Attachment;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tables of demands. A table is the body itself, Excel or CSV; {@code profile} says how it is read. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-batches")
class IntakeBatchController {

    private final FileTables tables;
    private final TableImports imports;
    private final IntakeProfiles profiles;

    IntakeBatchController(FileTables tables, TableImports imports, IntakeProfiles profiles) {
        this.tables = tables;
        this.imports = imports;
        this.profiles = profiles;
    }

    /** The kinds of tables that are understood. */
    @GetMapping("/profiles")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    List<ProfileResponse> profiles(@PathVariable String district) {
        return profiles.all().stream().map(ProfileResponse::of).toList();
    }

    /** An empty workbook with the profile's headings and an example. */
    @GetMapping(path = "/template", produces = MediaType.ALL_VALUE)
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    ResponseEntity<byte[]> template(@PathVariable String district, @RequestParam String profile) {
        return imports.template(tables.commandOf(profile(profile)));
    }

    /** What a table would do, row by row; changes nothing. */
    @PostMapping(path = "/dry-run", consumes = MediaType.ALL_VALUE)
    @Unconditional
    @BodyLimit(Attachment.MAX_BYTES)
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    DryRunResponse dryRun(@PathVariable String district, @RequestParam String profile, @RequestBody byte[] table) {
        return imports.check(district, table, tables.commandOf(profile(profile)));
    }

    /** The same table with its errors marked; changes nothing. */
    @PostMapping(path = "/marked-table", consumes = MediaType.ALL_VALUE, produces = MediaType.ALL_VALUE)
    @Unconditional
    @BodyLimit(Attachment.MAX_BYTES)
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    ResponseEntity<byte[]> markedTable(
            @PathVariable String district, @RequestParam String profile, @RequestBody byte[] table) {
        return imports.mark(district, table, tables.commandOf(profile(profile)));
    }

    /** Files a table in the background: rows that are wrong are refused, the others become demands. The same table is filed once. */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    @Creates
    @BodyLimit(Attachment.MAX_BYTES)
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    ResponseEntity<IntakeBatchResponse> file(
            @PathVariable String district, @RequestParam String profile, @RequestBody byte[] table, Caller caller) {
        IntakeBatch batch =
                tables.file(district, CommandScope.current().reservedId(), caller.subject(), profile(profile), table);
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/demand-batches/" + batch.id()))
                .body(shown(batch));
    }

    /** How far a batch is. */
    @GetMapping("/{id}")
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    IntakeBatchResponse get(@PathVariable String district, @PathVariable String id) {
        return tables.find(district, id)
                .map(this::shown)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** Withdraws, in the background, what a batch has filed and nobody has touched since. */
    @PostMapping("/{id}/undoing")
    @Unconditional
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    IntakeBatchResponse undo(@PathVariable String district, @PathVariable String id) {
        return tables.undo(district, id)
                .map(this::shown)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private IntakeBatchResponse shown(IntakeBatch batch) {
        return IntakeBatchResponse.of(batch, tables.summaryOf(batch));
    }

    private IntakeProfile profile(String code) {
        return profiles.find(code).orElseThrow(() -> ProblemException.of(IntakeBatchProblem.UNKNOWN_PROFILE, code));
    }

    /** A kind of table. */
    record ProfileResponse(String code, String nameZh, String nameEn) {

        static ProfileResponse of(IntakeProfile profile) {
            return new ProfileResponse(profile.code(), profile.nameZh(), profile.nameEn());
        }
    }
}
