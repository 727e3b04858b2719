package io.shangquan.platform.attachments.sample;

import io.shangquan.platform.attachments.AttachmentAccess;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.Grant;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that keeps attachments of notes: an office reads all of them. */
@SpringBootApplication
class SampleService {

    static final String NOTE = "note";

    @Bean
    AttachmentAccess noteAttachments() {
        return new AttachmentAccess() {
            @Override
            public String kind() {
                return NOTE;
            }

            @Override
            public boolean mayRead(Caller caller, String district, String aggregate) {
                return caller.grants().stream().map(Grant::role).anyMatch("district-office"::equals);
            }

            @Override
            public boolean names(String district, String aggregate, String attachment) {
                return true;
            }
        };
    }
}
