package io.shangquan.notification;

import io.shangquan.platform.test.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_keeps_to_the_architecture() {
        ServiceArchitecture.of("io.shangquan.notification").check();
    }
}
