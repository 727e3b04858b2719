package io.shangquan.platform.messaging.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes the service's topics in the background, as soon as there is a broker. The service does not wait for it. */
public final class TopicMaker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicMaker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Before every other part of messaging, so that a first start finds its topics. */
    private static final int PHASE = Integer.MIN_VALUE + 1_000;

    private final Map<String, Object> admin;
    private final List<NewTopic> topics;
    private volatile boolean running;
    private volatile boolean made;

    public TopicMaker(Map<String, Object> admin, List<NewTopic> topics) {
        this.admin = Map.copyOf(admin);
        this.topics = List.copyOf(topics);
    }

    /** Whether every topic is there. */
    public boolean made() {
        return made;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("topics").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        try (Admin client = Admin.create(admin)) {
            while (running && !made) {
                made = topics.stream().map(topic -> make(client, topic)).reduce(true, Boolean::logicalAnd);
                if (!made) {
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean make(Admin client, NewTopic topic) {
        try {
            client.createTopics(List.of(topic)).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return true;
            }
            LOG.warn("topic {} cannot be made now, trying again: {}", topic.name(), String.valueOf(e.getCause()));
            return false;
        } catch (TimeoutException e) {
            LOG.warn("topic {} cannot be made now: the broker does not answer", topic.name());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
