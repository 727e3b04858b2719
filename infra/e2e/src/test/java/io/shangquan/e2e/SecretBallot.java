package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.local.suite.vote.BlindClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ballot of an election as voters see it, each with a device of their own, and whoever counts it again afterwards. */
record SecretBallot(RunningSuite suite, Client client, String district, String election) {

    /** Has a credential signed as a person, casts a ballot as nobody, and keeps the receipt. */
    String vote(String person, Map<String, List<String>> choices) throws IOException, InterruptedException {
        BlindClient device = device(person);
        Reply signed = sign(person, device);
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        byte[] signature = device.signature(decoded(signed.get("signature")));
        Reply cast = client.send(
                "POST",
                path("/ballots"),
                Map.of("Idempotency-Key", Client.newKey()),
                ballot(device.message(), signature, choices));
        assertThat(cast.status()).as(cast.text()).isEqualTo(200);
        return cast.get("ballot");
    }

    BlindClient device(String person) throws IOException, InterruptedException {
        return new BlindClient(decoded(client.get(person, path("/ballot-key")).get("publicKey")));
    }

    Reply sign(String person, BlindClient device) throws IOException, InterruptedException {
        return client.post(person, path("/credentials"), "{\"blinded\": \"" + encoded(device.blinded()) + "\"}");
    }

    /** Votes by post and person, as the program of the docs counts them; it checks every ballot, and that a receipt is among them. */
    Map<String, Integer> recount(String reader, String receipt) throws IOException, InterruptedException {
        Path list = Files.createTempFile("ballots", ".json");
        Files.writeString(list, client.get(reader, path("/ballots?round=1")).text());
        Path program = Path.of(System.getProperty("journeys.root", "."), "infra/docs/recount/recount.mjs");
        Process recount = new ProcessBuilder("node", program.toString(), list.toString(), receipt)
                .redirectErrorStream(true)
                .start();
        List<String> lines = recount.inputReader().lines().toList();
        assertThat(recount.waitFor()).as(String.join("\n", lines)).isZero();
        Map<String, Integer> votes = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3) {
                votes.put(parts[0] + " " + parts[1], Integer.valueOf(parts[2]));
            }
        }
        return votes;
    }

    private String path(String what) {
        return in(district, "/elections/" + election + what);
    }

    private static String ballot(byte[] message, byte[] signature, Map<String, List<String>> choices) {
        return "{\"message\": \"%s\", \"signature\": \"%s\", \"choices\": [%s]}"
                .formatted(
                        encoded(message),
                        encoded(signature),
                        choices.entrySet().stream()
                                .map(choice -> "{\"post\": \"%s\", \"people\": [\"%s\"]}"
                                        .formatted(choice.getKey(), String.join("\", \"", choice.getValue())))
                                .collect(Collectors.joining(", ")));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
