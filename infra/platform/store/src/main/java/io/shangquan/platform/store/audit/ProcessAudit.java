package io.shangquan.platform.store.audit;

import io.shangquan.platform.core.access.AccessLog;
import io.shangquan.platform.core.id.IdSource;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is audited without changing an aggregate: refusals and reveals of personal data, chained for each process. */
public final class ProcessAudit implements AccessLog {

    private static final String KIND = "process";

    private final AuditTrail trail;
    private final JsonMapper json;
    private final Clock clock;
    private final String process;
    private String previous = "";
    private long version;

    public ProcessAudit(AuditTrail trail, JsonMapper json, IdSource ids, Clock clock) {
        this.trail = trail;
        this.json = json;
        this.clock = clock;
        this.process = ids.next();
    }

    @Override
    public void refused(String actor, String district, String endpoint) {
        append(actor, district, "refused", endpoint, "");
    }

    @Override
    public void revealed(String actor, String district, String subject, String reason) {
        append(actor, district, "revealed", subject, reason);
    }

    private synchronized void append(String actor, String district, String what, String subject, String reason) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("what", what);
        text.put("actor", actor);
        text.put("district", district);
        text.put("subject", subject);
        text.put("reason", reason);
        text.put("at", clock.instant());
        AuditRecord record = AuditRecord.linked(
                new AuditRecord.Subject(KIND, process, "*", version + 1), json.writeValueAsString(text), previous);
        trail.keep(List.of(record));
        previous = record.hash();
        version = record.version();
    }
}
