package io.shangquan.platform.attachments.config;

import com.mongodb.client.MongoDatabase;
import io.shangquan.platform.attachments.AttachmentAccess;
import io.shangquan.platform.attachments.AttachmentProblem;
import io.shangquan.platform.attachments.content.FileInspector;
import io.shangquan.platform.attachments.keeping.AttachmentSweep;
import io.shangquan.platform.attachments.keeping.MongoAttachments;
import io.shangquan.platform.attachments.web.AttachmentController;
import io.shangquan.platform.core.problem.ProblemCodes;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Attachments, for a service that says {@code shangquan.attachments.enabled: true} and knows who may read them. */
@AutoConfiguration(afterName = "io.shangquan.platform.store.config.StoreAutoConfiguration")
@ConditionalOnProperty("shangquan.attachments.enabled")
public class AttachmentAutoConfiguration {

    @Bean
    MongoAttachments attachments(MongoDatabase database, Clock clock) {
        return new MongoAttachments(database, clock);
    }

    @Bean
    AttachmentSweep attachmentSweep(MongoDatabase database, List<AttachmentAccess> access, Clock clock) {
        return new AttachmentSweep(database, access, clock);
    }

    @Bean
    AttachmentController attachmentController(
            MongoAttachments attachments,
            List<AttachmentAccess> access,
            @Value("${shangquan.service.name}") String service) {
        return new AttachmentController(attachments, new FileInspector(), access, service);
    }

    @Bean
    ProblemCodes attachmentProblems() {
        return ProblemCodes.of("attachments", AttachmentProblem.class);
    }
}
