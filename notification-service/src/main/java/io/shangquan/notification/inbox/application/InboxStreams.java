package io.shangquan.notification.inbox.application;

import io.shangquan.notification.inbox.domain.Audience;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The streams that are open in this instance, and the audiences whose entries wake them. */
public final class InboxStreams {

    private final Map<Audience, Set<Semaphore>> sleepers = new ConcurrentHashMap<>();

    /** Registers a stream: the semaphore gets a permit whenever something new may be there for one of the audiences. */
    public Registration register(Set<Audience> audiences) {
        Semaphore wake = new Semaphore(0);
        audiences.forEach(audience -> sleepers.computeIfAbsent(audience, any -> ConcurrentHashMap.newKeySet())
                .add(wake));
        return new Registration(this, audiences, wake);
    }

    /** Wakes the streams of some audiences. */
    public void wake(Collection<Audience> audiences) {
        audiences.forEach(audience -> sleepers.getOrDefault(audience, Set.of()).forEach(Semaphore::release));
    }

    private void remove(Registration registration) {
        registration
                .audiences()
                .forEach(audience -> sleepers.computeIfPresent(audience, (any, streams) -> {
                    streams.remove(registration.wake());
                    return streams.isEmpty() ? null : streams;
                }));
    }

    /** A stream's place among the sleepers, until it is closed. */
    public record Registration(InboxStreams streams, Set<Audience> audiences, Semaphore wake) implements AutoCloseable {

        @Override
        public void close() {
            streams.remove(this);
        }
    }
}
