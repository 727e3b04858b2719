package io.shangquan.organisation.account.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.organisation.account.domain.AccountState;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoAccountsTest {

    private static final String PERSON = "kept-before-names-were";

    @Autowired
    MongoDatabase database;

    @Test
    void an_account_that_was_kept_without_its_names_is_looked_at_once_more() {
        MongoCollection<Document> accounts = database.getCollection(AccountDocument.COLLECTION);
        accounts.insertOne(new Document(ReservedFields.ID, PERSON)
                .append(ReservedFields.DISTRICT, AccountDocument.NO_DISTRICT)
                .append(AccountDocument.DISTRICTS, List.of("110105-gongti"))
                .append(AccountDocument.STATE, AccountState.LINKED.name())
                .append(AccountDocument.SINCE, Date.from(Instant.EPOCH)));

        var _ = new MongoAccounts(database);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Objects.requireNonNull(accounts.find(eq(ReservedFields.ID, PERSON))
                                        .first())
                                .getString(AccountDocument.STATE))
                        .as("nobody there is called so")
                        .isEqualTo(AccountState.NO_ACCOUNT.name()));
    }
}
