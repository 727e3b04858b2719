package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.local.suite.vote.BlindClient;
import io.shangquan.platform.test.BenchFigures;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Lets two thousand voters cast ballots within a window, each with a client of their own: the key, a blinded credential, its signature, the
 * ballot. Every tenth tries to vote twice in three ways. Then the published list is counted again, without the service's code: no ballot is
 * lost, none is there twice, each is signed, and the result is theirs. Service, store and voters share the process.
 */
@ServiceTest
class ElectionBench {

    private static final int VOTERS = BenchFigures.scaled(2_000, 50);
    private static final int WINDOW = BenchFigures.scaled(300, 60);
    private static final int AT_ONCE = 32;
    private static final int EVERY_TENTH = 10;
    private static final int AWAY = 503;
    private static final int PATIENCE = 20;
    private static final int SALT_LENGTH = 48;
    private static final String POST = "committee/enterprise-member";
    private static final int SEATS = 3;
    private static final List<String> CANDIDATES = List.of("ada", "bo", "cy", "di", "ed");

    @LocalServerPort
    int port;

    private final Map<String, List<String>> cast = new ConcurrentHashMap<>();
    private final LongAdder askedAgain = new LongAdder();
    private DistrictFixture district;
    private TestClient nobody;

    @BeforeEach
    void found() {
        district = DistrictFixture.founded(port, TestDistricts.GONGTI);
        nobody = TestClient.at(port, "");
    }

    @Test
    void aDistrictVotesWithinFiveMinutes() throws InterruptedException, ExecutionException, GeneralSecurityException {
        Duration window = Duration.ofSeconds(WINDOW);
        List<String> roster =
                IntStream.range(0, VOTERS).mapToObj(voter -> "voter-" + voter).toList();
        String election = open(roster, window);
        long begun = System.nanoTime();
        long[] each = vote(election, VOTERS);
        double seconds = (System.nanoTime() - begun) / 1e9;
        await().atMost(window.plusMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !read(election).path("phase").asString().equals("BALLOT"));
        recount(election);
        BenchFigures.atMost(
                "%,d voters cast, none lost or double, the recount agrees".formatted(VOTERS), seconds, WINDOW, "s");
        BenchFigures.note(
                "a voter took, p50 and p95; asked again",
                "%.0f and %.0f ms; %d".formatted(rank(each, 50), rank(each, 95), askedAgain.sum()));
    }

    private String open(List<String> roster, Duration window) {
        TestClient admin = district.admin();
        Answer called = admin.post(
                district.path() + "/elections",
                "{\"titleZh\":\"换届\",\"titleEn\":\"Election\",\"seats\":[{\"post\":\"%s\",\"count\":%d}],\"roster\":[%s]}"
                        .formatted(POST, SEATS, quoted(roster)));
        assertThat(called.status()).as(called.response().body()).isEqualTo(201);
        String election = district.path() + "/elections/" + called.createdId();
        for (String person : CANDIDATES) {
            accepted(admin.post(
                    election + "/nominations",
                    "{\"post\":\"%s\",\"person\":\"%s\",\"displayName\":\"%s\"}".formatted(POST, person, person)));
        }
        String candidates = CANDIDATES.stream()
                .map(person -> "{\"post\":\"%s\",\"person\":\"%s\"}".formatted(POST, person))
                .collect(Collectors.joining(","));
        accepted(admin.postAt(election + "/candidate-list", "{\"candidates\":[" + candidates + "]}", etag(election)));
        Instant opens = Instant.now().plusSeconds(2);
        accepted(admin.postAt(
                election + "/ballot",
                "{\"opensAt\":\"%s\",\"closesAt\":\"%s\"}".formatted(opens, opens.plus(window)),
                etag(election)));
        await().until(() -> Instant.now().isAfter(opens));
        return election;
    }

    private long[] vote(String election, int voters) throws InterruptedException, ExecutionException {
        long[] nanos = new long[voters];
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> work = new ArrayList<>();
            for (int voter = 0; voter < voters; voter++) {
                int number = voter;
                work.add(people.submit(() -> {
                    long begun = System.nanoTime();
                    vote(election, number, number % EVERY_TENTH == 0);
                    nanos[number] = System.nanoTime() - begun;
                }));
            }
            for (Future<?> voter : work) {
                voter.get();
            }
        }
        return nanos;
    }

    private void vote(String election, int number, boolean twice) {
        TestClient voter = district.client("voter-" + number, "committee-member@district/" + TestDistricts.GONGTI);
        Answer published = patiently(() -> voter.get(election + "/ballot-key"));
        byte[] key = decoded(accepted(published).json().path("publicKey"));
        BlindClient client = new BlindClient(key);
        Answer signed = sign(election, voter, client.blinded());
        byte[] signature = client.signature(decoded(accepted(signed).json().path("signature")));
        List<String> people = choiceOf(number);
        String receipt = receipt(accepted(cast(election, client, signature, people)));
        assertThat(cast.put(receipt, people)).as("a receipt is one ballot's").isNull();
        if (twice) {
            assertThat(receipt(accepted(cast(election, client, signature, people))))
                    .isEqualTo(receipt);
            assertThat(cast(election, client, signature, choiceOf(number + 1)).code())
                    .isEqualTo("ballot-cast");
            assertThat(sign(election, voter, new BlindClient(key).blinded()).code())
                    .isEqualTo("credential-issued");
        }
    }

    private Answer sign(String election, TestClient voter, byte[] blinded) {
        String body = "{\"blinded\":\"" + encoded(blinded) + "\"}";
        return patiently(() -> voter.post(election + "/credentials", body));
    }

    private Answer cast(String election, BlindClient client, byte[] signature, List<String> people) {
        String body = "{\"message\":\"%s\",\"signature\":\"%s\",\"choices\":[{\"post\":\"%s\",\"people\":[%s]}]}"
                .formatted(encoded(client.message()), encoded(signature), POST, quoted(people));
        return patiently(() -> nobody.post(election + "/ballots", body));
    }

    /** Asks again, as a voter's client does, while the answer is that the service is away. */
    private Answer patiently(Supplier<Answer> request) {
        Answer answer = request.get();
        for (int again = 0; again < PATIENCE && answer.status() == AWAY; again++) {
            askedAgain.increment();
            answer = request.get();
        }
        return answer;
    }

    /** In the order of the names, as a ballot is kept: the order of a choice might tell a voter. */
    private static List<String> choiceOf(int number) {
        return IntStream.rangeClosed(0, number % SEATS)
                .mapToObj(next -> CANDIDATES.get((number + next) % CANDIDATES.size()))
                .sorted()
                .toList();
    }

    /** The votes, from the published list alone, held against what the voters know and what the election says. */
    private void recount(String election) throws GeneralSecurityException {
        Answer answer = accepted(district.secretary().get(election + "/ballots"));
        JsonNode published = answer.json();
        PublicKey key = KeyFactory.getInstance("RSA")
                .generatePublic(
                        new X509EncodedKeySpec(decoded(published.path("key").path("publicKey"))));
        Map<String, Integer> votes = new HashMap<>();
        Map<String, List<String>> found = new HashMap<>();
        for (JsonNode ballot : published.path("ballots")) {
            assertThat(isSigned(key, decoded(ballot.path("message")), decoded(ballot.path("signature"))))
                    .isTrue();
            List<String> people = ballot.path("choices")
                    .path(0)
                    .path("people")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            assertThat(found.put(ballot.path("ballot").asString(), people))
                    .as("no ballot is there twice")
                    .isNull();
            people.forEach(person -> votes.merge(person, 1, Integer::sum));
        }
        assertThat(found).as("no ballot is lost, none was added").isEqualTo(cast);
        JsonNode told =
                read(election).path("rounds").path(0).path("races").path(0).path("votes");
        votes.forEach((person, count) ->
                assertThat(told.path(person).asInt()).as(person).isEqualTo(count));
    }

    /** RFC 9474, 4.4: the signature is an ordinary one of RSASSA-PSS. */
    private static boolean isSigned(PublicKey key, byte[] message, byte[] signature) throws GeneralSecurityException {
        Signature scheme = Signature.getInstance("RSASSA-PSS");
        scheme.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT_LENGTH, 1));
        scheme.initVerify(key);
        scheme.update(message);
        return scheme.verify(signature);
    }

    private JsonNode read(String election) {
        return accepted(patiently(() -> district.secretary().get(election))).json();
    }

    private String etag(String election) {
        return accepted(district.secretary().get(election)).etag();
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }

    private static String receipt(Answer cast) {
        return cast.json().path("ballot").asString();
    }

    private static String quoted(List<String> texts) {
        return "\"" + String.join("\",\"", texts) + "\"";
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asString());
    }

    private static double rank(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }
}
