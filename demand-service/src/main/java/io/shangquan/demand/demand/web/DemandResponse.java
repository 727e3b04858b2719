package io.shangquan.demand.demand.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.demand.category.domain.Answer;
import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Ending;
import io.shangquan.demand.demand.domain.Hold;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.Merging;
import io.shangquan.demand.demand.domain.Move;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.demand.demand.domain.Rating;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.demand.domain.ReturnOrder;
import io.shangquan.demand.demand.domain.Route;
import io.shangquan.demand.demand.domain.WhistleCall;
import io.shangquan.platform.core.privacy.Personal;
import io.shangquan.platform.web.command.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand, as its reader sees it.
 *
 * @param anonymous whether nobody is to learn who filed it
 * @param returned the newest return order
 * @param hold the pause that is asked for or under way
 * @param mergedInto the demand that answers for it
 * @param absorbed the demands that it answers for
 * @param planOpen whether its solution plan keeps it from being resolved
 * @param attachments ids of the files that were filed with it
 * @param answers to the questions of the category under which it was filed
 * @param moves what the reader may do now
 */
record DemandResponse(
        String id,
        String number,
        DemandStatus status,
        int round,
        String category,
        Urgency urgency,
        Channel channel,
        String description,
        Place place,
        @Nullable String enterprise,
        boolean anonymous,
        @Nullable @Personal(Personal.Kind.NAME) String contactName,
        @Nullable @Personal(Personal.Kind.PHONE) String contactPhone,
        Instant submittedAt,
        @Nullable Lead lead,
        List<Clock> clocks,
        @Nullable ReturnOrder returned,
        @Nullable Hold hold,
        @Nullable String mergedInto,
        List<Absorbed> absorbed,
        boolean planOpen,
        @Nullable Resolution resolution,
        int callBacks,
        @Nullable Rating rating,
        @Nullable Ending ending,
        List<String> attachments,
        List<Answer> answers,
        List<Move> moves,
        @JsonIgnore long version)
        implements Versioned {

    DemandResponse {
        clocks = List.copyOf(clocks);
        absorbed = List.copyOf(absorbed);
        attachments = List.copyOf(attachments);
        answers = List.copyOf(answers);
        moves = List.copyOf(moves);
    }

    static DemandResponse of(DemandView view, Actor reader) {
        DemandState demand = view.demand().state();
        Intake intake = demand.intake();
        return new DemandResponse(
                demand.id().value(),
                demand.number(),
                demand.status(),
                demand.round(),
                intake.category(),
                intake.urgency(),
                intake.channel(),
                intake.description(),
                intake.place(),
                intake.submitter().enterprise(),
                intake.submitter().anonymous(),
                intake.contact().name(),
                intake.contact().phone(),
                intake.submittedAt(),
                Lead.of(demand.assignment()),
                demand.clocks().all().stream().map(Clock::of).toList(),
                demand.returned(),
                demand.hold(),
                demand.merging().into() == null
                        ? null
                        : demand.merging().into().target().value(),
                demand.merging().absorbed().stream().map(Absorbed::of).toList(),
                demand.planning().open(),
                demand.resolution(),
                demand.callBacks().size(),
                demand.rating(),
                demand.ending(),
                intake.attachments(),
                intake.answers(),
                view.demand().movesOf(reader).stream().sorted().toList(),
                view.version());
    }

    /**
     * Who answers for it.
     *
     * @param whistle whom it calls, if it goes by whistle
     * @param takenUp whether an officer of the unit works on it
     * @param officer subject of that officer
     */
    record Lead(
            Route route,
            String unit,
            boolean takenUp,
            @Nullable String officer,
            @Nullable WhistleCall whistle) {

        static @Nullable Lead of(@Nullable Assignment assignment) {
            return assignment == null
                    ? null
                    : new Lead(
                            assignment.route(),
                            assignment.unit(),
                            assignment.officer() != null,
                            assignment.officer(),
                            assignment.call());
        }
    }

    /** A demand that it answers for. */
    record Absorbed(String source, Merging.Stage stage) {

        static Absorbed of(Merging.Absorption absorption) {
            return new Absorbed(absorption.source().value(), absorption.stage());
        }
    }

    /**
     * A deadline.
     *
     * @param provisional whether a year counted whose calendar is not published yet
     */
    record Clock(
            ClockKind kind,
            @Nullable String unit,
            Instant startedAt,
            Instant dueAt,
            boolean provisional,
            @Nullable Instant stoppedAt,
            boolean missed) {

        static Clock of(DeadlineClock clock) {
            return new Clock(
                    clock.kind(),
                    clock.unit(),
                    clock.startedAt(),
                    clock.dueAt(),
                    clock.provisional(),
                    clock.stoppedAt(),
                    clock.missed());
        }
    }
}
