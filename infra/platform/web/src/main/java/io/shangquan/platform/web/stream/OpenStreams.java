package io.shangquan.platform.web.stream;

import io.shangquan.platform.core.access.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The streams of server-sent events that are open. A stream lives no longer than its token; a shutdown ends all, so that it need not wait. */
public final class OpenStreams implements SmartLifecycle {

    /** Before the web server begins its graceful shutdown. */
    private static final int PHASE = Integer.MAX_VALUE - 50;

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final Duration tokenLife;
    private volatile boolean running;

    /**
     * @param tokenLife how long an access token lives after it was issued
     */
    public OpenStreams(Clock clock, Duration tokenLife) {
        this.clock = clock;
        this.tokenLife = tokenLife;
    }

    /** Opens a stream for a caller. It ends by itself when the token that opened it would. */
    public SseEmitter open(Caller caller) {
        Duration left = Duration.between(clock.instant(), caller.issuedAt().plus(tokenLife));
        SseEmitter emitter = new SseEmitter(Math.max(1, left.toMillis()));
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onTimeout(emitter::complete);
        open.add(emitter);
        return emitter;
    }

    /** How many are open. */
    public int count() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
