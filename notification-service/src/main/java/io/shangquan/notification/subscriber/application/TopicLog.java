package io.shangquan.notification.subscriber.application;

import java.util.Collection;
import java.util.List;

/** What was put on subscribers' topics. */
public interface TopicLog {

    /** Keeps that an event is on a topic, unless that is kept already. */
    void keep(TopicHandover handover);

    /** What was put on topics, whosever, of some events of a district. */
    List<TopicHandover> of(String district, Collection<String> events);
}
