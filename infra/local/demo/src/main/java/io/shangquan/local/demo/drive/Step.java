package io.shangquan.local.demo.drive;

import io.shangquan.contracts.demand.DemandCalledBack;
import io.shangquan.contracts.demand.DemandClosed;
import io.shangquan.contracts.demand.DemandFirstContacted;
import io.shangquan.contracts.demand.DemandRated;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.DemandTakenUp;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.local.demo.mapping.Filing;
import io.shangquan.local.demo.mapping.Progress;
import io.shangquan.local.suite.demo.DemoAccounts.Account;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is done to a demand, in order: who asks for it, with what, and which events tell of it. */
@SuppressWarnings("ImmutableEnumChecker") // lists of the JDK's own are immutable
public enum Step {
    FILE("file", "", Progress.SUBMITTED, DemandSubmitted.class) {
        @Override
        boolean isNextFrom(Standing standing) {
            return false;
        }

        @Override
        Account actor(Filing filing, Cast cast) {
            return filing.isOnline() ? cast.submitter(filing) : cast.office(filing.district());
        }

        @Override
        Object body(Filing filing, Cast cast) {
            Map<String, Object> said = Map.of(
                    "category", filing.category(),
                    "description", filing.description(),
                    "site", filing.site(),
                    "channel", filing.channel(),
                    "enterprise", cast.enterprise(filing));
            return new TreeMap<>(said);
        }
    },
    ROUTE("route", "routing", Progress.ROUTED, DemandRouted.class) {
        @Override
        boolean isNextFrom(Standing standing) {
            return standing.status().equals("SUBMITTED");
        }

        @Override
        Account actor(Filing filing, Cast cast) {
            return cast.office(filing.district());
        }

        @Override
        Object body(Filing filing, Cast cast) {
            return Map.of("unit", filing.department());
        }
    },
    TAKE_UP("take up", "take-up", Progress.IN_PROGRESS, DemandTakenUp.class) {
        @Override
        boolean isNextFrom(Standing standing) {
            return standing.status().equals("ROUTED");
        }
    },
    CONTACT("first contact", "first-contact", Progress.IN_PROGRESS, DemandFirstContacted.class) {
        @Override
        boolean isNextFrom(Standing standing) {
            return standing.status().equals("IN_PROGRESS") && !standing.contacted();
        }
    },
    RESOLVE("resolve", "resolution", Progress.RESOLVED, DemandResolved.class) {
        @Override
        boolean isNextFrom(Standing standing) {
            return standing.status().equals("IN_PROGRESS") && standing.contacted();
        }

        @Override
        Object body(Filing filing, Cast cast) {
            return new TreeMap<>(Map.of("outcome", filing.outcome(), "text", filing.outcomeText()));
        }
    },
    /** In vain: nobody is there to be asked, and an answer that was made up could not be told from a real one. */
    CALL_BACK("call back", "call-backs", Progress.CLOSED, DemandCalledBack.class) {
        @Override
        boolean isNextFrom(Standing standing) {
            return standing.status().equals("RESOLVED") && standing.callBacks() == 0;
        }

        @Override
        Account actor(Filing filing, Cast cast) {
            return cast.office(filing.district());
        }

        @Override
        Object body(Filing filing, Cast cast) {
            return Map.of("reached", false);
        }
    },
    RATE("rate", "rating", Progress.CLOSED, DemandRated.class, DemandClosed.class) {
        @Override
        boolean isNextFrom(Standing standing) {
            return standing.status().equals("RESOLVED") && standing.callBacks() > 0;
        }

        @Override
        Account actor(Filing filing, Cast cast) {
            return cast.submitter(filing);
        }

        @Override
        Object body(Filing filing, Cast cast) {
            return new TreeMap<>(Map.of("solved", true, "satisfied", filing.satisfied(), "synthetic", true));
        }
    };

    private final String title;
    private final String path;
    private final Progress belongsTo;
    private final List<String> events;

    Step(String title, String path, Progress belongsTo, Class<?>... events) {
        this.title = title;
        this.path = path;
        this.belongsTo = belongsTo;
        this.events = Arrays.stream(events).map(EventTypes::of).toList();
    }

    /** For the report. */
    public String title() {
        return title;
    }

    /** Types of the events that tell of it, in order. */
    public List<String> events() {
        return events;
    }

    /** Types of all events of a demand that was driven so far, in order. */
    public static List<String> eventsUpTo(Progress target) {
        return Arrays.stream(values())
                .filter(step -> target.reaches(step.belongsTo))
                .flatMap(step -> step.events.stream())
                .toList();
    }

    /** What is to be done next; empty if nothing that leads to the target. */
    static Optional<Step> next(Standing standing, Progress target) {
        return Arrays.stream(values())
                .filter(step -> target.reaches(step.belongsTo) && step.isNextFrom(standing))
                .findFirst();
    }

    /** Below the demand. */
    String path() {
        return path;
    }

    abstract boolean isNextFrom(Standing standing);

    Account actor(Filing filing, Cast cast) {
        return cast.officer(filing.district(), filing.department());
    }

    /** The same bytes in every run: a key that comes with another body is refused. */
    Object body(Filing filing, Cast cast) {
        return Map.of();
    }
}
