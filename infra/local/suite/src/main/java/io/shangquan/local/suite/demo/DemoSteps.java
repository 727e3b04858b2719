package io.shangquan.local.suite.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The requests that build the demo street, in tables: each list needs those before it. */
record DemoSteps(DemoPlaces places, DemoAccounts accounts) {

    private static final String DISTRICTS = "/api/v1/districts";

    List<DemoStep> districts() {
        return places.districts().stream()
                .map(district -> {
                    Map<String, Object> body = new LinkedHashMap<>();
                    body.put("id", district.id());
                    body.put("street", places.street());
                    body.put("nameZh", district.nameZh());
                    body.put("nameEn", district.nameEn());
                    body.put("committeeModel", district.committeeModel());
                    return new DemoStep("district " + district.id(), administrator(), DISTRICTS, district.id(), body);
                })
                .toList();
    }

    List<DemoStep> units() {
        return places.districts().stream()
                .flatMap(district -> district.units().stream()
                        .map(unit -> new DemoStep(
                                "unit " + unit.code() + " of " + district.id(),
                                administrator(),
                                DISTRICTS + "/" + district.id() + "/units",
                                unit.code(),
                                body(unit))))
                .toList();
    }

    List<DemoStep> appointments() {
        return accounts.accounts().stream()
                .flatMap(account -> account.grants().stream().flatMap(grant -> appointment(account, grant)))
                .toList();
    }

    List<DemoStep> enterprises() {
        return DemoEnterprises.of(places, accounts).stream()
                .map(entry -> new DemoStep(
                        "enterprise " + entry.creditCode(),
                        officeOf(entry.district()),
                        DISTRICTS + "/" + entry.district() + "/enterprises",
                        entry.creditCode(),
                        entry.body()))
                .toList();
    }

    private static Map<String, Object> body(DemoPlaces.Unit unit) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", unit.kind());
        body.put("code", unit.code());
        if (unit.siteKind() != null) {
            body.put("siteKind", unit.siteKind());
        }
        body.put("nameZh", unit.nameZh());
        body.put("nameEn", unit.nameEn());
        return body;
    }

    /**
     * Where a grant's post is: at its own unit; for a grant on a district, at the district itself for who answers for it from the street,
     * else at the office; for the section that coordinates the street, in every district.
     */
    private Stream<DemoStep> appointment(DemoAccounts.Account account, String grant) {
        String[] parts = grant.substring(grant.indexOf('@') + 1).split("/", -1);
        if (parts.length == 4 && parts[2].equals("unit")) {
            return Stream.of(appointment(account, parts[1], parts[3]));
        }
        if (parts.length == 2 && parts[0].equals("district")) {
            return Stream.of(
                    appointment(account, parts[1], account.role().equals("street-leader") ? "district" : "office"));
        }
        return account.role().equals("coordinating-section")
                ? places.districts().stream().map(district -> appointment(account, district.id(), "district"))
                : Stream.empty();
    }

    private DemoStep appointment(DemoAccounts.Account account, String district, String unit) {
        String post = unit + "/" + account.role();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("person", account.id());
        body.put("displayName", account.displayName());
        body.put("post", post);
        return new DemoStep(
                "appointment of " + account.username() + " in " + district,
                administrator(),
                DISTRICTS + "/" + district + "/appointments",
                account.id() + " " + post,
                body);
    }

    private DemoAccounts.Account administrator() {
        return accounts.get("admin-1");
    }

    private DemoAccounts.Account officeOf(String district) {
        return accounts.get("office-" + district.substring(district.indexOf('-') + 1));
    }
}
