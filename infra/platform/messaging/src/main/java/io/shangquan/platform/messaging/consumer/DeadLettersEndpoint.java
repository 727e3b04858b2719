package io.shangquan.platform.messaging.consumer;

import io.shangquan.platform.messaging.consumer.DeadLetters.ParkedSubject;
import io.shangquan.platform.messaging.consumer.DeadLetters.Replay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** For operators, on the management port: which subjects are parked, replaying one, giving up the event that holds one back. */
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

    /** Gives an event up and replays what waits behind it; 404 if it is not the one that holds the subject back. */
    @DeleteOperation
    public @Nullable Replay discard(@Selector String consumer, @Selector String subject, String event) {
        return deadLetters.discard(consumer, subject, event).orElse(null);
    }
}
