package io.shangquan.organisation.account.mongo;

import io.shangquan.organisation.account.domain.Account;
import io.shangquan.organisation.account.domain.AccountState;
import io.shangquan.organisation.account.domain.GivenGrant;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** An account as a document, with the person as its id. */
final class AccountDocument {

    static final String COLLECTION = "accounts";
    /** An account belongs to no district: its filters carry this in the place of one. */
    static final String NO_DISTRICT = "*";

    static final String USERNAME = "username";
    static final String DISPLAY_NAME = "displayName";
    static final String DISTRICTS = "districts";
    static final String GIVEN = "given";
    static final String STATE = "state";
    static final String ENABLED = "enabled";
    static final String SINCE = "since";
    static final String ATTEMPTS = "attempts";
    private static final String DISTRICT = "district";
    private static final String POST = "post";
    private static final String GRANT = "grant";

    private AccountDocument() {}

    static Account read(Document document) {
        return new Account(
                document.getString("_id"),
                document.getString(USERNAME),
                document.getString(DISPLAY_NAME),
                new HashSet<>(document.getList(DISTRICTS, String.class, List.of())),
                document.getList(GIVEN, Document.class, List.of()).stream()
                        .map(given -> new GivenGrant(
                                given.getString(DISTRICT), given.getString(POST), given.getString(GRANT)))
                        .collect(Collectors.toSet()),
                AccountState.valueOf(document.getString(STATE)),
                document.getBoolean(ENABLED),
                document.getDate(SINCE).toInstant(),
                document.getInteger(ATTEMPTS, 0));
    }

    static Document of(GivenGrant given) {
        return new Document(DISTRICT, given.district())
                .append(POST, given.post())
                .append(GRANT, given.grant());
    }

    static List<Document> of(Set<GivenGrant> given) {
        return given.stream().map(AccountDocument::of).toList();
    }

    static Date date(Instant moment) {
        return Date.from(moment);
    }
}
