package io.shangquan.e2e;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's first login on the identity provider's own pages (code flow with PKCE, as the console asks for it): with the password that was handed
 * over, and then one of their own.
 */
final class FirstLogin {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final String VERIFIER = "first-login-".repeat(4);
    private static final int REDIRECT = 302;

    private final RunningSuite suite;
    private final Map<String, String> cookies = new TreeMap<>();

    FirstLogin(RunningSuite suite) {
        this.suite = suite;
    }

    /** Logs in and chooses the password that all accounts of the suite have, so that {@link RunningSuite#token} knows it. */
    void as(String username, String handedOver) throws IOException, InterruptedException {
        String page = page(get(authorisation()));
        String asked = page(post(formOf(page), Map.of("username", username, "password", handedOver)));
        String own = suite.accounts().password();
        HttpResponse<String> done = post(formOf(asked), Map.of("password-new", own, "password-confirm", own));
        String end = done.headers().firstValue("Location").orElse("");
        if (!end.startsWith(suite.addresses().gateway()) || !end.contains("code=")) {
            throw new AssertionError(username + " could not log in: " + done.statusCode() + " " + end + done.body());
        }
    }

    private URI authorisation() {
        return URI.create(suite.addresses().issuer() + "/protocol/openid-connect/auth?"
                + form(Map.of(
                        "client_id", "shangquan-console",
                        "redirect_uri", suite.addresses().gateway() + "/",
                        "response_type", "code",
                        "scope", "openid",
                        "code_challenge_method", "S256",
                        "code_challenge", challenge())));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The page at which an answer ends. */
    private String page(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.statusCode() == REDIRECT) {
            last = get(last.uri().resolve(last.headers().firstValue("Location").orElseThrow()));
        }
        return last.body();
    }

    private static URI formOf(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new AssertionError("The identity provider shows no form: " + page);
        }
        return URI.create(form.group(1).replace("&amp;", "&"));
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri));
    }

    private HttpResponse<String> post(URI uri, Map<String, String> fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = suite.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] cookie = set.split(";", 2)[0].split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
        return answer;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
