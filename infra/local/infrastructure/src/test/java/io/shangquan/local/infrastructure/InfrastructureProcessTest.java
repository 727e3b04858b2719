package io.shangquan.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureProcessTest {

    private static final int RECORDS = 200;

    @TempDir
    Path dir;

    @Test
    void comesUpByItselfAfterAKillWithEveryRecordThatWasAcknowledged() throws Exception {
        try (RunningInfrastructure first = RunningInfrastructure.start(dir)) {
            acknowledge(first.ports().broker());

            first.kill();
        }

        try (RunningInfrastructure second = RunningInfrastructure.start(dir)) {
            assertThat(recordsOf(second.ports().broker())).hasSize(RECORDS);
            assertThat(second.stop()).as("status after SIGTERM").isEqualTo(143);
        }
    }

    @Test
    void keepsDocumentsOverAStopInOrder() throws Exception {
        try (RunningInfrastructure first = RunningInfrastructure.start(dir)) {
            store(first.ports().store());
            first.stop();
        }

        try (RunningInfrastructure second = RunningInfrastructure.start(dir)) {
            assertThat(documentsOf(second.ports().store())).isEqualTo(1);
        }
    }

    @Test
    void showsTheMailItTook() throws Exception {
        try (RunningInfrastructure running = RunningInfrastructure.start(dir)) {
            send(running.ports().smtp(), "office@example.invalid");
            send(running.ports().smtp(), "other@example.invalid");

            assertThat(get(running.ports().http() + "/mail?to=office@example.invalid"))
                    .contains("\"subject\":\"换届提醒\"")
                    .contains("\"to\":[\"office@example.invalid\"]")
                    .contains("正文")
                    .doesNotContain("other@");
            assertThat(get(running.ports().http() + "/health")).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    private static void acknowledge(String broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < RECORDS; i++) {
                producer.send(new ProducerRecord<>("kept", Integer.toString(i))).get(20, TimeUnit.SECONDS);
            }
        }
    }

    private static List<String> recordsOf(String broker) {
        try (var consumer = new KafkaConsumer<String, String>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("kept", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> read = new ArrayList<>();
            while (read.size() < RECORDS) {
                var polled = consumer.poll(Duration.ofSeconds(20));
                if (polled.isEmpty()) {
                    break;
                }
                polled.forEach(one -> read.add(one.value()));
            }
            return read;
        }
    }

    private static void store(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase("kept").getCollection("kept").insertOne(new Document("_id", 1));
        }
    }

    private static long documentsOf(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            return client.getDatabase("kept").getCollection("kept").countDocuments();
        }
    }

    private static void send(int port, String to) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("shangquan@example.invalid"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject("换届提醒", "UTF-8");
        message.setText("正文", "UTF-8");
        Transport.send(message);
    }

    private static String get(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
