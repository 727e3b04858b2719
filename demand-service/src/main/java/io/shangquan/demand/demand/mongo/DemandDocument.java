package io.shangquan.demand.demand.mongo;

import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.application.DemandWords;
import io.shangquan.demand.demand.application.Desk;
import io.shangquan.demand.demand.application.Reader;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.demand.demand.domain.Route;
import io.shangquan.demand.demand.domain.Submitter;
import io.shangquan.demand.text.domain.Bigrams;
import io.shangquan.platform.store.aggregate.OptionalFields;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A demand as a document. */
final class DemandDocument {

    private DemandDocument() {}

    static Document of(DemandState demand) {
        Document document = intake(demand.intake())
                .append(DemandFields.NUMBER, demand.number())
                .append(DemandFields.STATUS, demand.status().name())
                .append(DemandFields.ROUND, demand.round())
                .append(DemandFields.CONTESTED, demand.contested())
                .append(DemandFields.FIRST_CONTACTED, demand.firstContacted())
                .append(DemandFields.READERS, List.copyOf(Reader.of(demand)))
                .append(
                        DemandFields.CLOCKS,
                        demand.clocks().all().stream().map(ClockDocuments::of).toList());
        Set<String> desks = Desk.of(demand);
        if (!desks.isEmpty()) {
            document.append(DemandFields.DESKS, List.copyOf(desks))
                    .append(DemandFields.DESK_DUE_AT, Date.from(Desk.dueAt(demand)));
        }
        Assignment assignment = demand.assignment();
        if (assignment != null) {
            document.append(DemandFields.ROUTE, assignment.route().name()).append(DemandFields.UNIT, assignment.unit());
            document.append(DemandFields.ASSIGNED_AT, Date.from(assignment.since()));
            OptionalFields.put(document, DemandFields.OFFICER, assignment.officer());
            OptionalFields.put(document, DemandFields.CALL, RoutingDocuments.of(assignment.call()));
        }
        if (demand.clocks().provisional()) {
            document.append(DemandFields.PROVISIONAL, true);
        }
        OptionalFields.put(document, DemandFields.RETURNED, PartDocuments.of(demand.returned()));
        OptionalFields.put(document, DemandFields.HOLD, PartDocuments.of(demand.hold()));
        OptionalFields.put(document, DemandFields.PLANNING, RoutingDocuments.of(demand.planning()));
        OptionalFields.put(document, DemandFields.MERGING, MergingDocuments.of(demand.merging()));
        OptionalFields.put(document, DemandFields.RESOLUTION, PartDocuments.of(demand.resolution()));
        OptionalFields.put(document, DemandFields.RATING, PartDocuments.of(demand.rating()));
        OptionalFields.put(document, DemandFields.ENDING, PartDocuments.of(demand.ending()));
        if (!demand.callBacks().isEmpty()) {
            document.append(
                    DemandFields.CALL_BACKS,
                    demand.callBacks().stream().map(PartDocuments::of).toList());
        }
        return document;
    }

    static DemandState read(Document document) {
        return new DemandState(
                new DemandId(document.getString(ReservedFields.ID)),
                document.getString(ReservedFields.DISTRICT),
                document.getString(DemandFields.NUMBER),
                readIntake(document),
                DemandStatus.valueOf(document.getString(DemandFields.STATUS)),
                document.getInteger(DemandFields.ROUND),
                document.getBoolean(DemandFields.CONTESTED),
                readAssignment(document),
                new Clocks(document.getList(DemandFields.CLOCKS, Document.class).stream()
                        .map(ClockDocuments::read)
                        .toList()),
                document.getBoolean(DemandFields.FIRST_CONTACTED),
                PartDocuments.readReturnOrder(document.get(DemandFields.RETURNED, Document.class)),
                PartDocuments.readHold(document.get(DemandFields.HOLD, Document.class)),
                MergingDocuments.read(document.get(DemandFields.MERGING, Document.class)),
                RoutingDocuments.readPlanning(document.get(DemandFields.PLANNING, Document.class)),
                PartDocuments.readResolution(document.get(DemandFields.RESOLUTION, Document.class)),
                document.getList(DemandFields.CALL_BACKS, Document.class, List.of()).stream()
                        .map(PartDocuments::readCallBack)
                        .toList(),
                PartDocuments.readRating(document.get(DemandFields.RATING, Document.class)),
                PartDocuments.readEnding(document.get(DemandFields.ENDING, Document.class)));
    }

    private static Document intake(Intake intake) {
        Document document = new Document(DemandFields.CATEGORY, intake.category())
                .append(DemandFields.URGENCY, intake.urgency().name())
                .append(DemandFields.CHANNEL, intake.channel().name())
                .append(DemandFields.DESCRIPTION, intake.description())
                .append(DemandFields.SUBMITTED_AT, Date.from(intake.submittedAt()))
                .append(DemandFields.RULES, intake.rules());
        OptionalFields.put(document, DemandFields.SITE, intake.place().site());
        OptionalFields.put(document, DemandFields.FLOOR, intake.place().floor());
        Place.Point point = intake.place().point();
        if (point != null) {
            document.append(DemandFields.LATITUDE, point.latitude()).append(DemandFields.LONGITUDE, point.longitude());
        }
        OptionalFields.put(document, DemandFields.PERSON, intake.submitter().person());
        OptionalFields.put(document, DemandFields.ENTERPRISE, intake.submitter().enterprise());
        if (intake.submitter().anonymous()) {
            document.append(DemandFields.ANONYMOUS, true);
        }
        OptionalFields.put(document, DemandFields.CONTACT_NAME, intake.contact().name());
        OptionalFields.put(
                document, DemandFields.CONTACT_PHONE, intake.contact().phone());
        document.append(DemandFields.PAIRS, pairsOf(intake));
        if (!intake.attachments().isEmpty()) {
            document.append(DemandFields.ATTACHMENTS, intake.attachments());
        }
        if (!intake.answers().isEmpty()) {
            document.append(
                    DemandFields.ANSWERS,
                    intake.answers().stream().map(PartDocuments::of).toList());
        }
        return document;
    }

    private static List<Integer> pairsOf(Intake intake) {
        String text = intake.description();
        Set<Integer> pairs = Bigrams.of(text.substring(0, Math.min(text.length(), DemandWords.LOOKED_UP)));
        if (intake.place().floor() != null) {
            pairs.addAll(Bigrams.of(intake.place().floor()));
        }
        return List.copyOf(pairs);
    }

    private static Intake readIntake(Document document) {
        Place.Point point = document.containsKey(DemandFields.LATITUDE)
                ? new Place.Point(document.getDouble(DemandFields.LATITUDE), document.getDouble(DemandFields.LONGITUDE))
                : null;
        return new Intake(
                document.getString(DemandFields.CATEGORY),
                Urgency.valueOf(document.getString(DemandFields.URGENCY)),
                Channel.valueOf(document.getString(DemandFields.CHANNEL)),
                document.getString(DemandFields.DESCRIPTION),
                new Place(document.getString(DemandFields.SITE), document.getString(DemandFields.FLOOR), point),
                new Submitter(
                        document.getString(DemandFields.PERSON),
                        document.getString(DemandFields.ENTERPRISE),
                        document.getBoolean(DemandFields.ANONYMOUS, false)),
                new Contact(
                        document.getString(DemandFields.CONTACT_NAME), document.getString(DemandFields.CONTACT_PHONE)),
                document.getDate(DemandFields.SUBMITTED_AT).toInstant(),
                document.getString(DemandFields.RULES),
                document.getList(DemandFields.ATTACHMENTS, String.class, List.of()),
                document.getList(DemandFields.ANSWERS, Document.class, List.of()).stream()
                        .map(PartDocuments::readAnswer)
                        .toList());
    }

    private static @Nullable Assignment readAssignment(Document document) {
        String unit = document.getString(DemandFields.UNIT);
        return unit == null
                ? null
                : new Assignment(
                        Route.valueOf(document.getString(DemandFields.ROUTE)),
                        unit,
                        document.getString(DemandFields.OFFICER),
                        // One that was routed before the time was kept counts from when it was filed: its window is
                        // over sooner.
                        document.get(DemandFields.ASSIGNED_AT, document.getDate(DemandFields.SUBMITTED_AT))
                                .toInstant(),
                        RoutingDocuments.readCall(document.get(DemandFields.CALL, Document.class)));
    }
}
