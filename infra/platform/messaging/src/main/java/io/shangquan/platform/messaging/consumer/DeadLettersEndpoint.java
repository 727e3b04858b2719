package io.shangquan.platform.messaging.consumer;

import io.shangquan.platform.messaging.consumer.DeadLetters.ParkedSubject;
import io.shangquan.platform.messaging.consumer.DeadLetters.Replay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** For operators, on the management port: which subjects are parked, and replaying one. */
@Endpoint(id = "deadletters")
public final class DeadLettersEndpoint {

    private final DeadLetters deadLetters;

    public DeadLettersEndpoint(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @ReadOperation
    public List<ParkedSubject> list() {
        return deadLetters.list();
    }

    /** Replays a subject; 404 if it is not parked. */
    @WriteOperation
    public @Nullable Replay replay(@Selector String consumer, @Selector String subject) {
        return deadLetters.replay(consumer, subject).orElse(null);
    }
}
