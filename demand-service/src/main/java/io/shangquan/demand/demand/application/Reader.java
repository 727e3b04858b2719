package io.shangquan.demand.demand.application;

import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.demand.domain.DemandState;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who may see a demand beside those who see all of its district: a name for each, kept with the demand and looked up. */
public final class Reader {

    private Reader() {}

    /** Whoever works for a unit that leads, or whose clock still runs. */
    public static String unit(String code) {
        return "unit:" + code;
    }

    /** The chief of a site. */
    public static String site(String code) {
        return "site:" + code;
    }

    /** Whoever speaks for an enterprise. */
    public static String enterprise(String creditCode) {
        return "enterprise:" + creditCode;
    }

    /** Who filed it. */
    public static String person(String subject) {
        return "person:" + subject;
    }

    /** The readers of a demand. */
    public static Set<String> of(DemandState demand) {
        Set<String> readers = new LinkedHashSet<>();
        if (demand.assignment() != null) {
            readers.add(unit(demand.assignment().unit()));
            if (demand.assignment().call() != null) {
                for (String unit : demand.assignment().call().assisting()) {
                    readers.add(unit(unit));
                    readers.add(site(unit));
                }
            }
        }
        for (DeadlineClock clock : demand.clocks().all()) {
            String unit = clock.unit();
            if (clock.runs() && unit != null) {
                readers.add(unit(unit));
            }
        }
        if (demand.intake().place().site() != null) {
            readers.add(site(demand.intake().place().site()));
        }
        if (demand.intake().submitter().enterprise() != null) {
            readers.add(enterprise(demand.intake().submitter().enterprise()));
        }
        if (demand.intake().submitter().person() != null) {
            readers.add(person(demand.intake().submitter().person()));
        }
        return readers;
    }
}
