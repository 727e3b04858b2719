package io.shangquan.demand.test;

import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.ledger.EnterpriseState;
import io.shangquan.contracts.organisation.PostState;
import io.shangquan.contracts.organisation.UnitState;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import io.shangquan.platform.test.TopicWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People of a district's service, over HTTP, and the units that organisation-service has told of. */
public final class Street {

    public static final String DISTRICT = "/api/v1/districts/" + TestDistricts.GONGTI;
    public static final String DEMANDS = DISTRICT + "/demands";
    public static final String CODE = "91110105MA0000001X";

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final int port;

    private Street(int port) {
        this.port = port;
    }

    /** The street at a service's port. */
    public static Street at(int port) {
        return new Street(port);
    }

    public TestClient merchant() {
        return person("merchant", "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/" + CODE);
    }

    public TestClient office() {
        return person("office", "district-office@district/" + TestDistricts.GONGTI);
    }

    public TestClient leader() {
        return person("leader", "street-leader@street/" + TestDistricts.STREET);
    }

    public TestClient section() {
        return person("section", "coordinating-section@street/" + TestDistricts.STREET);
    }

    /** An officer of a department. */
    public TestClient officer(String unit) {
        return person(unit + "-officer", "department-officer@district/" + TestDistricts.GONGTI + "/unit/" + unit);
    }

    /** An officer of a bureau. */
    public TestClient bureau(String unit) {
        return person(unit + "-officer", "bureau-officer@district/" + TestDistricts.GONGTI + "/unit/" + unit);
    }

    public TestClient person(String subject, String grant) {
        return TestClient.at(port, TestTokens.bearer(subject, grant));
    }

    /** Files a demand about parking at a site, as soon as the service has heard of the site. */
    public String filed() {
        return await().until(() -> merchant().post(DEMANDS, demand("site-a")), filed -> filed.status() == CREATED)
                .createdId();
    }

    /** Files one and routes it to the safety department. */
    public String routed() {
        String id = filed();
        await().until(
                        () -> office().postAt(DEMANDS + "/" + id + "/routing", "{}", "\"1\""),
                        routed -> routed.status() == OK);
        return id;
    }

    /** Files one, routes it and lets the department take it up. */
    public String takenUp() {
        String id = routed();
        officer("safety").postAt(DEMANDS + "/" + id + "/take-up", "", "\"2\"");
        return id;
    }

    /** Posts to a sub-resource of a demand, against its newest version. */
    public Answer move(TestClient who, String demand, String move, String body) {
        String path = DEMANDS + "/" + demand;
        return who.postAt(path + "/" + move, body, office().get(path).etag());
    }

    /** A demand's request. */
    public static String demand(String site) {
        return """
                {"category":"safety.parking","description":"the barrier does not open","site":"%s","floor":"B1",
                 "point":{"latitude":1.5,"longitude":116.45},"contact":{"name":"王小明","phone":"13800001234"}}""".formatted(site);
    }

    /** Tells of the units that tests name. */
    public static void tellUnits() throws InterruptedException {
        TopicWriter.make(Topics.ORGANISATION_STATE, Topics.PARTITIONS);
        TopicWriter.make(Topics.LEDGER_STATE, Topics.PARTITIONS);
        tell(unit("DEPARTMENT", "safety", null));
        tell(unit("DEPARTMENT", "culture", null));
        tell(unit("BUREAU", "bureau-fire", null));
        tell(unit("SITE", "site-a", null));
        tell(unit("SITE", "site-gone", LocalDate.parse("2026-01-31")));
    }

    /** Tells of an enterprise that is open at a site. */
    public static void tellEnterprise(String creditCode, String name) throws InterruptedException {
        String id = "entry-" + creditCode;
        TopicWriter.send(
                Topics.LEDGER_STATE,
                TestDistricts.GONGTI,
                id,
                id,
                TopicWriter.FIRST,
                EventTypes.of(EnterpriseState.class),
                new EnterpriseState(creditCode, "site-a", name, "ENTERPRISE", "H62", "OPEN"));
    }

    /**
     * Tells of a post in the chain of responsibility.
     *
     * @param holder subject of who holds it, null if it is vacant
     */
    public static void tellPost(String unit, String post, int tier, @Nullable String holder)
            throws InterruptedException {
        List<PostState.Tenure> tenures = holder == null
                ? List.of()
                : List.of(new PostState.Tenure(
                        "appointment-" + unit, holder, "HOLDER", LocalDate.parse("2026-01-01"), null));
        String id = "post-" + unit + '-' + post;
        TopicWriter.send(
                Topics.ORGANISATION_STATE,
                TestDistricts.GONGTI,
                id,
                id,
                TopicWriter.FIRST,
                EventTypes.of(PostState.class),
                new PostState(unit, post, "district-secretary", tier, 1, 1, tenures, List.of()));
    }

    private static UnitState unit(String kind, String code, @Nullable LocalDate validTo) {
        return new UnitState(kind, code, null, code, code, LocalDate.parse("2026-01-01"), validTo);
    }

    private static void tell(UnitState unit) throws InterruptedException {
        tell(unit, TopicWriter.FIRST);
    }

    /** Tells of a unit, for the first time or once more. */
    public static void tell(UnitState unit, String sequence) throws InterruptedException {
        String id = "unit-" + unit.code();
        TopicWriter.send(
                Topics.ORGANISATION_STATE,
                TestDistricts.GONGTI,
                id,
                id,
                sequence,
                EventTypes.of(UnitState.class),
                unit);
    }
}
