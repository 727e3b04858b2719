package io.shangquan.e2e;

import static io.shangquan.e2e.Client.bearer;
import static io.shangquan.e2e.Client.in;
import static io.shangquan.e2e.Client.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is refused with its code, and nothing of it is kept. */
@Journey
@Order(7)
class BadInputTest {

    private static final String DISTRICT = "110105-gongti";
    private static final String DEMANDS = in(DISTRICT, "/demands");
    private static final String MERCHANT = "rep-gongti";
    private static final String OFFICE = "office-gongti";
    /** Nothing else files under this category. */
    private static final String CATEGORY = "culture.brand";

    private static final String GOOD = body("\"a brand for the street\"");

    private final Client client;
    private final RunningSuite suite;
    private String before = "";

    BadInputTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @BeforeEach
    void look() throws Exception {
        before = stored();
    }

    @AfterEach
    void nothingIsKept() throws Exception {
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aTokenIsNeeded() throws Exception {
        assertThat(client.send("POST", DEMANDS, new TreeMap<>(Map.of("Idempotency-Key", newKey())), GOOD)
                        .problem())
                .isEqualTo("401 token-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void whatIsNoTokenIsRefused(String token) throws Exception {
        assertThat(postWith(token).problem()).isEqualTo("401 token-invalid");
    }

    @Test
    void aTokenThatSomebodyElseSignedIsRefused() throws Exception {
        String[] parts = suite.token(MERCHANT).split("\\.", -1);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(generator.generateKeyPair().getPrivate());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());

        assertThat(postWith(parts[0] + "." + parts[1] + "." + forged).problem()).isEqualTo("401 token-invalid");
    }

    @Test
    void anUnknownFieldIsRefused() throws Exception {
        assertThat(client.post(MERCHANT, DEMANDS, GOOD.replace("}", ", \"colour\": 1}"))
                        .problem())
                .isEqualTo("400 unknown-field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"$ne\": null}", "[\"a\"]", "7", "\"a\\u0000b\""})
    void aTextThatIsNoneIsRefused(String description) throws Exception {
        assertThat(client.post(MERCHANT, DEMANDS, body(description)).problem()).isEqualTo("400 unreadable");
    }

    @Test
    void aFieldThatComesTwiceIsRefused() throws Exception {
        assertThat(client.post(MERCHANT, DEMANDS, GOOD.replace("}", ", \"category\": \"" + CATEGORY + "\"}"))
                        .problem())
                .isEqualTo("400 unreadable");
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        String deep = "[".repeat(500) + "]".repeat(500);

        assertThat(client.post(MERCHANT, DEMANDS, body(deep)).problem()).isEqualTo("400 unreadable");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        String large = body('"' + "a".repeat(2 << 20) + '"');

        assertThat(client.post(MERCHANT, DEMANDS, large).problem()).isEqualTo("413 body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "category, nonsense, 422 unknown-category",
        "category, culture, 422 unknown-category",
        "description, '', 422 invalid-content"
    })
    void contentThatIsWrongIsRefused(String field, String value, String problem) throws Exception {
        Map<String, String> content = new TreeMap<>(Map.of("category", CATEGORY, "description", "a brand"));
        content.put(field, value);

        assertThat(client.post(
                                MERCHANT,
                                DEMANDS,
                                "{\"category\": \"%s\", \"description\": \"%s\"}"
                                        .formatted(content.get("category"), content.get("description")))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void aWrongCreditCodeIsRefused() throws Exception {
        Reply reply = client.post(OFFICE, in(DISTRICT, "/enterprises"), """
                {"creditCode": "91110105000B000010", "name": "Test", "kind": "ENTERPRISE", "industry": "I6510",
                 "site": "site-xingyuan", "staff": 1}
                """);

        assertThat(reply.problem()).isEqualTo("422 invalid-content");
        assertThat(reply.text()).contains("creditCode");
    }

    @Test
    void anUnknownDistrictDoesNotExist() throws Exception {
        assertThat(client.post(MERCHANT, in("110105-nowhere", "/demands"), GOOD).problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void aKeyIsNeeded() throws Exception {
        assertThat(client.send("POST", DEMANDS, bearer(suite.token(MERCHANT)), GOOD)
                        .problem())
                .isEqualTo("400 idempotency-key-required");
    }

    @Test
    void actuatorsAreNotThere() throws Exception {
        assertThat(client.get(OFFICE, "/actuator/health").problem()).isEqualTo("404 not-found");
    }

    private Reply postWith(String token) throws IOException, InterruptedException {
        Map<String, String> headers = bearer(token);
        headers.put("Idempotency-Key", newKey());
        return client.send("POST", DEMANDS, headers, GOOD);
    }

    private String stored() throws IOException, InterruptedException {
        return client.get(OFFICE, DEMANDS + "?category=" + CATEGORY).text();
    }

    private static String body(String description) {
        return "{\"category\": \"" + CATEGORY + "\", \"description\": " + description + "}";
    }
}
