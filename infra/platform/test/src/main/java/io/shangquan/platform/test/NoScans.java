package io.shangquan.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test during which a query examined more than 1,000 documents that it did not return, of whatever service and thread: it would
 * take longer the more there is.
 */
final class NoScans implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(SharedInfrastructure.takeScans())
                .as("queries that lack an index")
                .isEmpty();
    }
}
