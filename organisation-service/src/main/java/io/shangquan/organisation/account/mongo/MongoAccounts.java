package io.shangquan.organisation.account.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static io.shangquan.organisation.account.mongo.AccountDocument.date;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import io.shangquan.organisation.account.application.AccountQueries;
import io.shangquan.organisation.account.domain.Account;
import io.shangquan.organisation.account.domain.AccountState;
import io.shangquan.organisation.account.domain.Accounts;
import io.shangquan.organisation.account.domain.GivenGrant;
import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts in MongoDB. Whoever claims one moves its due moment; a settlement counts only if that has not been moved since. */
@Repository
class MongoAccounts implements Accounts, AccountQueries {

    private final MongoCollection<Document> accounts;

    MongoAccounts(MongoDatabase database) {
        this.accounts = database.getCollection(AccountDocument.COLLECTION);
        accounts.createIndexes(List.of(
                new IndexModel(ascending(ReservedFields.NEXT_DUE_AT), new IndexOptions().sparse(true)),
                new IndexModel(ascending(ReservedFields.DISTRICT, AccountDocument.DISTRICTS, ReservedFields.ID))));
        askForNames();
    }

    /** Accounts that were kept before their names were are due, once. */
    private void askForNames() {
        accounts.updateMany(
                and(
                        eq(ReservedFields.DISTRICT, AccountDocument.NO_DISTRICT),
                        eq(AccountDocument.STATE, AccountState.LINKED.name()),
                        exists(AccountDocument.USERNAME, false)),
                set(ReservedFields.NEXT_DUE_AT, date(Instant.EPOCH)));
    }

    @Override
    public void concern(String person, String district, @Nullable GivenGrant given, Instant now) {
        List<Bson> updates = new ArrayList<>(List.of(
                addToSet(AccountDocument.DISTRICTS, district),
                set(AccountDocument.STATE, AccountState.PENDING.name()),
                set(AccountDocument.SINCE, date(now)),
                set(ReservedFields.NEXT_DUE_AT, date(now))));
        if (given != null) {
            updates.add(addToSet(AccountDocument.GIVEN, AccountDocument.of(given)));
        }
        accounts.updateOne(byId(person), combine(updates), new UpdateOptions().upsert(true));
    }

    @Override
    public void opened(String person, String district, IdentityProvider.Opening opening, Instant now) {
        accounts.updateOne(
                byId(person),
                combine(
                        addToSet(AccountDocument.DISTRICTS, district),
                        set(AccountDocument.USERNAME, opening.username()),
                        set(AccountDocument.DISPLAY_NAME, opening.displayName()),
                        setOnInsert(AccountDocument.STATE, AccountState.LINKED.name()),
                        setOnInsert(AccountDocument.SINCE, date(now))),
                new UpdateOptions().upsert(true));
    }

    @Override
    public boolean switchTo(String person, String district, boolean enabled, Instant now) {
        return accounts.updateOne(
                                and(byId(person), eq(AccountDocument.DISTRICTS, district)),
                                combine(
                                        set(AccountDocument.ENABLED, enabled),
                                        set(AccountDocument.STATE, AccountState.PENDING.name()),
                                        set(AccountDocument.SINCE, date(now)),
                                        set(ReservedFields.NEXT_DUE_AT, date(now))))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public List<Due> due(Instant moment, int most) {
        return accounts.find(lte(ReservedFields.NEXT_DUE_AT, date(moment)))
                .sort(ascending(ReservedFields.NEXT_DUE_AT))
                .limit(most)
                .projection(include(ReservedFields.NEXT_DUE_AT))
                .map(found -> new Due(
                        found.getString(ReservedFields.ID),
                        found.getDate(ReservedFields.NEXT_DUE_AT).toInstant()))
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Account> claim(String person, Instant due, Instant until) {
        return Optional.ofNullable(accounts.findOneAndUpdate(
                        and(byId(person), eq(ReservedFields.NEXT_DUE_AT, date(due))),
                        set(ReservedFields.NEXT_DUE_AT, date(until)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(AccountDocument::read);
    }

    @Override
    public void settle(
            Account account,
            Instant claimed,
            AccountState state,
            Set<GivenGrant> given,
            @Nullable Instant next,
            Instant now) {
        accounts.updateOne(
                claimed(account, claimed),
                combine(
                        set(AccountDocument.STATE, state.name()),
                        set(AccountDocument.SINCE, date(now)),
                        set(AccountDocument.GIVEN, AccountDocument.of(given)),
                        set(AccountDocument.ATTEMPTS, 0),
                        set(AccountDocument.USERNAME, account.username()),
                        set(AccountDocument.DISPLAY_NAME, account.displayName()),
                        next == null
                                ? unset(ReservedFields.NEXT_DUE_AT)
                                : set(ReservedFields.NEXT_DUE_AT, date(next))));
    }

    @Override
    public void postpone(Account account, Instant claimed, Instant next) {
        accounts.updateOne(
                claimed(account, claimed),
                combine(inc(AccountDocument.ATTEMPTS, 1), set(ReservedFields.NEXT_DUE_AT, date(next))));
    }

    @Override
    public Optional<Account> find(String district, String person) {
        return Optional.ofNullable(accounts.find(and(byId(person), eq(AccountDocument.DISTRICTS, district)))
                        .first())
                .map(AccountDocument::read);
    }

    @Override
    public Page<Account> list(String district, PageRequest page) {
        Bson ofDistrict =
                and(eq(ReservedFields.DISTRICT, AccountDocument.NO_DISTRICT), eq(AccountDocument.DISTRICTS, district));
        List<Account> found = accounts.find(page.cursor()
                        .map(after -> and(ofDistrict, gt(ReservedFields.ID, after)))
                        .orElse(ofDistrict))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(AccountDocument::read)
                .into(new ArrayList<>());
        return Page.of(found, page, Account::person);
    }

    private static Bson byId(String person) {
        return and(eq(ReservedFields.DISTRICT, AccountDocument.NO_DISTRICT), eq(ReservedFields.ID, person));
    }

    private static Bson claimed(Account account, Instant until) {
        return and(byId(account.person()), eq(ReservedFields.NEXT_DUE_AT, date(until)));
    }
}
