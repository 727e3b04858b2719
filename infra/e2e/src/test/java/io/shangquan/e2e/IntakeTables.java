package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * Tables of demands that an office files.
 *
 * @param profile how they are read
 */
record IntakeTables(Client client, String office, String district, String profile) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What a table would do. */
    Reply dryRun(String table) throws IOException, InterruptedException {
        return send("/dry-run", table);
    }

    /** The table with its errors marked, a workbook. */
    Reply marked(String table) throws IOException, InterruptedException {
        return send("/marked-table", table);
    }

    /** Files a table to its end, and says under which address. */
    String file(String table) throws IOException, InterruptedException {
        Reply sent = send("", table);
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        String batch = sent.header("Location");
        awaitStage(batch, "FILED");
        return batch;
    }

    /** Takes a batch back. */
    void undo(String batch) throws IOException, InterruptedException {
        Reply asked = client.post(office, batch + "/undoing", "");
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        awaitStage(batch, "UNDONE");
    }

    /** What became of the rows of a batch. */
    JsonNode rowsOf(String batch) throws IOException, InterruptedException {
        return client.get(office, batch).json().path("rows");
    }

    private void awaitStage(String batch, String stage) {
        await().atMost(PATIENCE)
                .until(() -> client.get(office, batch).get("stage").equals(stage));
    }

    private Reply send(String verb, String table) throws IOException, InterruptedException {
        String path = in(district, "/demand-batches" + verb + "?profile=" + profile);
        return client.upload(office, path, "text/csv", table.getBytes(UTF_8));
    }
}
