package io.shangquan.organisation;

import io.shangquan.platform.test.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_keeps_to_its_architecture() {
        ServiceArchitecture.of("io.shangquan.organisation").check();
    }
}
