package io.shangquan.notification.delivery.application;

import java.util.List;

/** One way out of the service. */
public interface Outlet {

    /** What it is called in logs and metrics. */
    String name();

    /**
     * Claims some of what is due, so that no other process takes it for a while. Each piece of work hands one delivery over and writes down what
     * came of it; one that throws is claimed again when the claim has run out.
     */
    List<Runnable> claim(int limit);
}
