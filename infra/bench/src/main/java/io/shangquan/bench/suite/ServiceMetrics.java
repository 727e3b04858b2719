package io.shangquan.bench.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * The metrics of one process.
 *
 * @param uri of its Prometheus endpoint
 */
public record ServiceMetrics(URI uri) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * The sum of a metric over all its tags.
     *
     * @param name as Prometheus has it
     * @throws IOException if the process does not answer, or has no such metric
     */
    public double read(String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build(),
                HttpResponse.BodyHandlers.ofString());
        double[] values = answer.body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toArray();
        if (values.length == 0) {
            throw new IOException(uri + " has no " + name);
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
