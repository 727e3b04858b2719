package io.shangquan.platform.web.audit;

import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.audit.AuditRecord;
import io.shangquan.platform.store.audit.AuditSeals;
import io.shangquan.platform.store.audit.AuditTrail;
import io.shangquan.platform.store.audit.AuditTrail.Verification;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what in a district, and whether the record of it still holds. */
@RestController
@RequestMapping("/api/v1/districts/{district}/audit/${shangquan.service.name}")
public final class AuditController {

    private static final String AUDITOR = "auditor";
    private static final String STREET_ADMIN = "street-admin";

    private final AuditTrail trail;
    private final AuditSeals seals;
    private final Collections collections;
    private final JsonMapper json;

    public AuditController(AuditTrail trail, AuditSeals seals, Collections collections, JsonMapper json) {
        this.trail = trail;
        this.seals = seals;
        this.collections = collections;
        this.json = json;
    }

    /** The records of one aggregate, oldest first. */
    @GetMapping("/{kind}/{id}")
    @Allow({AUDITOR, STREET_ADMIN})
    List<Entry> of(@PathVariable String district, @PathVariable String kind, @PathVariable String id) {
        return trail.of(district, known(kind), id).stream().map(this::entry).toList();
    }

    /** Whether the chain of one aggregate holds. */
    @GetMapping("/{kind}/{id}/verification")
    @Allow({AUDITOR, STREET_ADMIN})
    Verification verify(@PathVariable String district, @PathVariable String kind, @PathVariable String id) {
        return trail.verify(district, known(kind), id);
    }

    /** Whether the seals over all chains of the service hold. */
    @GetMapping("/seals")
    @Allow({AUDITOR, STREET_ADMIN})
    Seals seals(@PathVariable String district) {
        return new Seals(seals.count(), seals.broken());
    }

    private String known(String kind) {
        if (collections.all().stream()
                .noneMatch(collection ->
                        collection.getNamespace().getCollectionName().equals(kind))) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return kind;
    }

    private Entry entry(AuditRecord record) {
        return new Entry(record.version(), json.readTree(record.text()), record.previous(), record.hash());
    }

    /** One link of a chain. */
    record Entry(long version, JsonNode text, String previous, String hash) {}

    /**
     * The seals of a service.
     *
     * @param broken numbers of those that do not hold
     */
    record Seals(long count, List<Long> broken) {}
}
