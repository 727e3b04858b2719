package io.shangquan.demand.demand.application;

import io.shangquan.demand.category.domain.Answer;
import io.shangquan.demand.category.domain.AnswerFault;
import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.demand.demand.domain.Submitter;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.attachments.Attachments;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files a demand. */
public final class SubmitDemand {

    private final Demands demands;
    private final CategoryTree categories;
    private final Units units;
    private final Timetables timetables;
    private final Attachments attachments;
    private final Clock clock;

    public SubmitDemand(
            Demands demands,
            CategoryTree categories,
            Units units,
            Timetables timetables,
            Attachments attachments,
            Clock clock) {
        this.demands = demands;
        this.categories = categories;
        this.units = units;
        this.timetables = timetables;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Files it under the id that was reserved for it. */
    public DemandDecision handle(Command command) {
        Optional<Category> category = categories.find(command.category()).filter(Category::leaf);
        if (category.isEmpty()) {
            return new DemandDecision.Refused(new DemandRefusal.UnknownCategory(command.category()));
        }
        if (command.submitter().anonymous() && !timetables.allowAnonymous(command.district())) {
            return new DemandDecision.Refused(new DemandRefusal.AnonymousNotAllowed());
        }
        Optional<DemandRefusal> place =
                refusalOf(command.district(), command.place().site());
        if (place.isPresent()) {
            return new DemandDecision.Refused(place.get());
        }
        Instant now = clock.instant();
        List<AnswerFault> faults = faultsOf(command.district(), category.get(), command.answers(), now);
        if (!faults.isEmpty()) {
            return new DemandDecision.Refused(new DemandRefusal.WrongAnswers(faults));
        }
        Intake intake = new Intake(
                command.category(),
                command.urgency() == null ? category.get().urgency() : command.urgency(),
                command.channel(),
                command.description(),
                command.place(),
                command.submitter(),
                command.contact(),
                now,
                timetables.currentRules(command.district()),
                command.files().ids(),
                command.answers());
        String number = demands.nextNumber(command.district(), timetables.yearOf(command.district(), now));
        DemandDecision filed = Demand.submit(
                command.id(), command.district(), number, intake, timetables.of(command.district(), intake));
        return switch (filed) {
            case DemandDecision.Accepted accepted -> {
                command.files().claimFor(attachments, command.district(), command.id());
                yield demands.file(accepted);
            }
            case DemandDecision.Refused refused -> refused;
        };
    }

    /** What would be wrong with answers now; nothing if there is no such category. */
    public List<AnswerFault> faultsOf(String district, String category, List<Answer> answers) {
        return categories
                .find(category)
                .map(found -> faultsOf(district, found, answers, clock.instant()))
                .orElse(List.of());
    }

    private List<AnswerFault> faultsOf(String district, Category category, List<Answer> answers, Instant now) {
        return category.questions().isEmpty() && answers.isEmpty()
                ? List.of()
                : category.faultsOf(answers, timetables.dayOf(district, now));
    }

    /** Whether a demand can be about a site today. */
    public boolean knowsSite(String district, String site) {
        return refusalOf(district, site).isEmpty();
    }

    private Optional<DemandRefusal> refusalOf(String district, @Nullable String site) {
        if (site == null) {
            return Optional.empty();
        }
        Optional<Unit> unit = units.find(district, site);
        if (unit.isEmpty()) {
            return Optional.of(new DemandRefusal.UnknownUnit(site));
        }
        return unit.get().isSite(timetables.dayOf(district, clock.instant()))
                ? Optional.empty()
                : Optional.of(new DemandRefusal.UnsuitableUnit(site));
    }

    /**
     * What is to be filed.
     *
     * @param urgency null for the category's
     * @param answers to the category's questions, each question once
     */
    public record Command(
            String district,
            DemandId id,
            String category,
            @Nullable Urgency urgency,
            Channel channel,
            String description,
            Place place,
            Submitter submitter,
            Contact contact,
            Files files,
            List<Answer> answers) {

        public Command {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What was uploaded for it.
     *
     * @param sender subject of who uploaded it
     * @param ids of the attachments
     */
    public record Files(String sender, List<String> ids) {

        /** The kind of aggregate, as claims call it. */
        public static final String CLAIM = "demand";

        public Files {
            ids = List.copyOf(ids);
        }

        private void claimFor(Attachments attachments, String district, DemandId demand) {
            if (!ids.isEmpty()) {
                attachments.claim(district, sender, ids, new Attachment.Claim(CLAIM, demand.value()));
            }
        }
    }
}
