package io.shangquan.platform.web.sample;

import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What all tests of the sample service have. */
@ServiceTest
abstract class SampleTest {

    static final String NOTES = "/api/v1/districts/" + TestDistricts.GONGTI + "/notes";
    static final String PHONE = "13812345678";
    static final String GOOD = note("Lights", PHONE);

    @LocalServerPort
    int port;

    TestClient office = TestClient.at(0, "");

    @BeforeEach
    void office() {
        office = person("office", "district-office@district/" + TestDistricts.GONGTI);
    }

    TestClient person(String subject, String... grants) {
        return TestClient.at(port, TestTokens.bearer(subject, grants));
    }

    /** Posts with no headers but those that are given, names and values in turn. */
    Answer post(String path, String body, String... headers) {
        HttpRequest.Builder request = office.request(path).POST(HttpRequest.BodyPublishers.ofString(body));
        return office.send(headers.length == 0 ? request : request.headers(headers));
    }

    static String note(String title, String phone) {
        return "{\"title\":\"%s\",\"contact\":{\"phone\":\"%s\"}}".formatted(title, phone);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
