package io.shangquan.platform.web.config;

import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.audit.AuditSeals;
import io.shangquan.platform.store.audit.AuditTrail;
import io.shangquan.platform.web.audit.AuditController;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail over HTTP, where a service has one. */
@AutoConfiguration(afterName = "io.shangquan.platform.store.config.StoreAutoConfiguration")
@ConditionalOnClass(AuditTrail.class)
@ConditionalOnProperty("shangquan.service.name")
public class AuditWebAutoConfiguration {

    @Bean
    AuditController auditController(AuditTrail trail, AuditSeals seals, Collections collections, JsonMapper json) {
        return new AuditController(trail, seals, collections, json);
    }
}
