package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static io.shangquan.e2e.NewDistrict.ADMINISTRATOR;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** People who come to a new district: they get their posts by a table, an account with the posts, and log in for the first time. */
record Newcomers(RunningSuite suite, NewDistrict district) {

    /** Brings them in, by the posts that they get and the user names that they have from then on. */
    void take(Map<String, String> userNames) throws IOException, InterruptedException {
        List<List<String>> people = new ArrayList<>(List.of(List.of("用户名 User name *", "姓名 Name *")));
        List<List<String>> appointments =
                new ArrayList<>(List.of(List.of("岗位 Post *", "用户名 User name *", "姓名 Name *")));
        userNames.forEach((post, user) -> {
            people.add(List.of(user, user));
            appointments.add(List.of(post, user, user));
        });
        bringIn("people", people);
        bringIn("appointments", appointments);
        for (Map.Entry<String, String> newcomer : userNames.entrySet()) {
            logIn(district.holderOf(newcomer.getKey()).path("person").asString(), newcomer.getValue());
        }
    }

    private void bringIn(String table, List<List<String>> rows) throws IOException, InterruptedException {
        Reply batch = district.bringIn(table, rows);
        assertThat(batch.json().path("applied").asInt()).as(batch.text()).isEqualTo(rows.size() - 1);
    }

    private void logIn(String person, String user) throws IOException, InterruptedException {
        String account = in(district.id(), "/accounts/" + person);
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                district.client().get(ADMINISTRATOR, account).get("state"))
                        .isEqualTo("LINKED"));
        Reply password = district.post("/accounts/" + person + "/first-password", "{}");
        new FirstLogin(suite).as(user, password.get("initialPassword"));
    }
}
