package io.shangquan.organisation.coverage.messaging;

import java.time.YearMonth;

/** Keeps what events say of visits. */
public interface VisitKeeper {

    /**
     * Somebody went to see an enterprise, and met them.
     *
     * @param event the event's id: a demand may lead to several visits
     */
    void visited(String district, String event, String sequence, String creditCode, YearMonth month);

    void forget();
}
