package io.shangquan.organisation.coverage.messaging;

import java.time.YearMonth;

/** Keeps what events say of visits. */
public interface VisitKeeper {

    /** For which enterprise a demand was filed. */
    void filed(String district, String demand, String sequence, String creditCode);

    /**
     * Somebody went to see whoever filed a demand, and met them.
     *
     * @param event the event's id: a demand may lead to several visits
     */
    void visited(String district, String event, String sequence, String demand, YearMonth month);

    void forget();
}
