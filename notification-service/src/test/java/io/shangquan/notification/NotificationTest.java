package io.shangquan.notification;

import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestTokens;
import io.shangquan.platform.test.TopicWriter;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What all tests of the whole service share: one context, and the topics of the others. */
@ServiceTest
public abstract class NotificationTest {

    @LocalServerPort
    protected int port;

    @BeforeAll
    static void topicsOfOthers() throws InterruptedException {
        TopicWriter.make(Topics.DEMAND, Topics.PARTITIONS);
        TopicWriter.make(Topics.ORGANISATION, Topics.PARTITIONS);
        TopicWriter.make(Topics.EVENT, Topics.PARTITIONS);
        TopicWriter.make(Topics.LEDGER, Topics.PARTITIONS);
    }

    /** A client for a person with some grants. */
    protected TestClient client(String subject, String... grants) {
        return TestClient.at(port, TestTokens.bearer(subject, grants));
    }
}
