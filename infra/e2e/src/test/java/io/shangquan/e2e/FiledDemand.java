package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** One demand, and what people do with it, each with the version that they see. */
record FiledDemand(Client client, String path) {

    static FiledDemand by(Client client, String account, String district, String body)
            throws IOException, InterruptedException {
        Reply filed = client.post(account, in(district, "/demands"), body);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return new FiledDemand(client, filed.header("Location"));
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Something of it, as somebody sees it; nothing for the demand itself. */
    Reply get(String account, String of) throws IOException, InterruptedException {
        return client.get(account, path + of);
    }

    String status(String account) throws IOException, InterruptedException {
        return get(account, "").get("status");
    }

    /** Begins something of it. */
    Reply post(String account, String of, String body) throws IOException, InterruptedException {
        return succeeded(client.post(account, path + of, body));
    }

    /** A move of the demand itself. */
    Reply move(String account, String move, String body) throws IOException, InterruptedException {
        return change(account, "", "/" + move, body);
    }

    /** A change of something of it. */
    Reply change(String account, String of, String verb, String body) throws IOException, InterruptedException {
        String seen = get(account, of).version();
        return succeeded(client.change(account, path + of + verb, seen, body));
    }

    /** Waits until something of it stands so: what follows the demand does so by a moment. */
    void awaitStatus(String account, String of, String status) {
        await().atMost(ofSeconds(10)).untilAsserted(() -> {
            Reply seen = get(account, of);
            assertThat(seen.get("status")).as(seen.text()).isEqualTo(status);
        });
    }

    /** To whom its deadlines were told, the earliest first. */
    JsonNode escalations(String account) throws IOException, InterruptedException {
        return get(account, "/escalations").json();
    }

    private static Reply succeeded(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(200, 201);
        return reply;
    }
}
