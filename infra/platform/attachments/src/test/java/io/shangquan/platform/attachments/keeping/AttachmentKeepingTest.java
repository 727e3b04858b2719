package io.shangquan.platform.attachments.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.attachments.Attachment.Claim;
import io.shangquan.platform.attachments.AttachmentAccess;
import io.shangquan.platform.attachments.AttachmentProblem;
import io.shangquan.platform.attachments.content.FileKind;
import io.shangquan.platform.attachments.content.InspectedFile;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.test.SharedInfrastructure;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AttachmentKeepingTest {

    private static final String DISTRICT = "110105-gongti";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final MongoClient CLIENT = MongoClients.create(SharedInfrastructure.storeUri());
    private static final Claim DEMAND = new Claim("demand", "d1");

    private final MongoDatabase database =
            CLIENT.getDatabase("a" + UUID.randomUUID().toString().substring(0, 8));
    private final MongoAttachments attachments = new MongoAttachments(database, at(NOW));

    @Test
    void what_is_kept_is_read_as_it_was() throws IOException {
        byte[] content = new byte[700_000];
        new java.util.Random(1).nextBytes(content);

        Attachment kept = attachments.keep(
                DISTRICT, "lin", "a1", "n.jpg", new InspectedFile(FileKind.JPEG, content, new byte[] {1, 2}));

        assertThat(attachments.find(DISTRICT, "a1")).contains(kept);
        assertThat(attachments.find("110105-yaxiu", "a1")).isEmpty();
        try (InputStream whole = attachments.open(kept);
                InputStream small = attachments.openThumbnail(kept)) {
            assertThat(whole.readAllBytes()).isEqualTo(content);
            assertThat(small.readAllBytes()).containsExactly(1, 2);
        }
    }

    @Test
    void an_upload_that_died_half_way_is_completed_under_the_same_id() throws IOException {
        keep("a1", 600_000);
        database.getCollection(MongoAttachments.COLLECTION)
                .updateOne(new Document("_id", "a1"), new Document("$set", new Document("ready", false)));
        database.getCollection("attachmentContents.files").deleteMany(new Document());
        assertThat(attachments.find(DISTRICT, "a1")).isEmpty();

        Attachment again = keep("a1", 600_000);

        try (InputStream whole = attachments.open(again)) {
            assertThat(whole.readAllBytes()).hasSize(600_000);
        }
        assertThat(attachments.find(DISTRICT, "a1")).isPresent();
    }

    @Test
    void a_file_is_claimed_by_its_sender_for_one_aggregate() {
        keep("a1", 10);

        attachments.claim(DISTRICT, "lin", List.of("a1"), DEMAND);
        attachments.claim(DISTRICT, "lin", List.of("a1"), DEMAND);

        assertThat(attachments.listOf(DISTRICT, DEMAND))
                .extracting(Attachment::id)
                .containsExactly("a1");
        notClaimable(DISTRICT, "lin", "a1", new Claim("demand", "d2"));
        keep("a2", 10);
        notClaimable(DISTRICT, "chen", "a2", DEMAND);
        notClaimable("110105-yaxiu", "lin", "a2", DEMAND);
        notClaimable(DISTRICT, "lin", "never", DEMAND);
    }

    @Test
    void a_sweep_removes_what_no_aggregate_names_and_keeps_the_rest() {
        keep("unclaimed", 300_000);
        keep("named", 10);
        keep("forgotten", 10);
        attachments.claim(DISTRICT, "lin", List.of("named", "forgotten"), DEMAND);

        sweepAt(NOW.plus(Duration.ofHours(23)), Set.of());
        assertThat(attachments.find(DISTRICT, "unclaimed")).as("within a day").isPresent();

        sweepAt(NOW.plus(Duration.ofHours(25)), Set.of("named"));
        assertThat(attachments.find(DISTRICT, "unclaimed")).isEmpty();
        assertThat(attachments.find(DISTRICT, "forgotten")).isEmpty();
        assertThat(attachments.find(DISTRICT, "named")).isPresent();
        assertThat(database.getCollection("attachmentContents.chunks").countDocuments())
                .isEqualTo(1);

        sweepAt(NOW.plus(Duration.ofDays(300)), Set.of());
        assertThat(attachments.find(DISTRICT, "named")).as("settled for good").isPresent();
    }

    private Attachment keep(String id, int bytes) {
        return attachments.keep(DISTRICT, "lin", id, "n.pdf", new InspectedFile(FileKind.PDF, new byte[bytes], null));
    }

    private void notClaimable(String district, String person, String id, Claim claim) {
        assertThatThrownBy(() -> attachments.claim(district, person, List.of(id), claim))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(AttachmentProblem.NOT_CLAIMABLE));
    }

    private void sweepAt(Instant moment, Set<String> named) {
        AttachmentAccess access = new AttachmentAccess() {
            @Override
            public String kind() {
                return "demand";
            }

            @Override
            public boolean mayRead(Caller caller, String district, String aggregate) {
                return true;
            }

            @Override
            public boolean names(String district, String aggregate, String attachment) {
                return named.contains(attachment);
            }
        };
        new AttachmentSweep(database, List.of(access), at(moment)).run();
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
