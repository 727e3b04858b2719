package io.shangquan.demand.demand.mongo;

import io.shangquan.demand.demand.application.DemandQueries;

/** The fields of a demand's document; mapping, queries and indexes use these names. */
final class DemandFields {

    static final String COLLECTION = DemandQueries.COLLECTION;
    static final String NUMBER = "number";
    static final String STATUS = "status";
    static final String ROUND = "round";
    static final String CONTESTED = "contested";
    static final String CATEGORY = "category";
    static final String URGENCY = "urgency";
    static final String CHANNEL = "channel";
    static final String DESCRIPTION = "description";
    static final String SITE = "site";
    static final String FLOOR = "floor";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String PERSON = "person";
    static final String ENTERPRISE = "enterprise";
    static final String ANONYMOUS = "anonymous";
    static final String CONTACT_NAME = "contactName";
    static final String CONTACT_PHONE = "contactPhone";
    static final String SUBMITTED_AT = "submittedAt";
    static final String RULES = "rules";
    static final String ATTACHMENTS = "attachments";
    /** Answers to questions of the category; absent if there are none. */
    static final String ANSWERS = "answers";

    static final String ROUTE = "route";
    static final String UNIT = "unit";
    static final String OFFICER = "officer";
    static final String ASSIGNED_AT = "assignedAt";
    static final String CLOCKS = "clocks";
    /** There if, and only if, a deadline that runs is provisional. */
    static final String PROVISIONAL = "provisional";

    static final String FIRST_CONTACTED = "firstContacted";
    static final String RETURNED = "returned";
    static final String HOLD = "hold";
    static final String CALL = "call";
    static final String PLANNING = "planning";
    static final String MERGING = "merging";
    static final String RESOLUTION = "resolution";
    static final String CALL_BACKS = "callBacks";
    static final String RATING = "rating";
    static final String ENDING = "ending";
    /** Who may see it ({@link io.shangquan.demand.demand.application.Reader}). */
    static final String READERS = "readers";

    /** On whose desks it lies ({@link io.shangquan.demand.demand.application.Desk}); absent if on none. */
    static final String DESKS = "desks";
    /** Until when something is to be done; absent if it lies on no desk. */
    static final String DESK_DUE_AT = "deskDueAt";
    /** The pairs of characters by which it is searched ({@link io.shangquan.demand.text.domain.Bigrams}). */
    static final String PAIRS = "pairs";

    private DemandFields() {}
}
