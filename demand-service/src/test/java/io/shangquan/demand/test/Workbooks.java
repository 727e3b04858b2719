package io.shangquan.demand.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.batch.sheet.TableFile;
import io.shangquan.platform.test.TestClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Workbooks, as somebody downloads them. */
public final class Workbooks {

    private Workbooks() {}

    /** The rows of one, that of the headings first. */
    public static List<List<String>> rows(TestClient who, String path, String filename) {
        List<List<String>> rows = new ArrayList<>();
        TableFile.of(downloaded(who, path, filename)).read(rows::add);
        return rows;
    }

    private static byte[] downloaded(TestClient who, String path, String filename) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    client.send(who.request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains(filename);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
