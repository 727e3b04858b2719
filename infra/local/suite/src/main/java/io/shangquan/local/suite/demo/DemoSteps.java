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

    /** A post of a district is one of its unit's, or the office's if the grant is on the district as a whole. */
    private Stream<DemoStep> appointment(DemoAccounts.Account account, String grant) {
        String[] parts = grant.substring(grant.indexOf('@') + 1).split("/", -1);
        boolean ofUnit = parts.length == 4 && parts[2].equals("unit");
        boolean ofDistrict = parts.length == 2
                && parts[0].equals("district")
                && !account.role().equals("street-leader");
        if (!ofUnit && !ofDistrict) {
            return Stream.empty();
        }
        String post = (ofUnit ? parts[3] : "office") + "/" + account.role();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("person", account.id());
        body.put("displayName", account.displayName());
        body.put("post", post);
        return Stream.of(new DemoStep(
                "appointment of " + account.username() + " in " + parts[1],
                administrator(),
                DISTRICTS + "/" + parts[1] + "/appointments",
                account.id() + " " + post,
                body));
    }

    private DemoAccounts.Account administrator() {
        return accounts.get("admin-1");
    }

    private DemoAccounts.Account officeOf(String district) {
        return accounts.get("office-" + district.substring(district.indexOf('-') + 1));
    }
}
