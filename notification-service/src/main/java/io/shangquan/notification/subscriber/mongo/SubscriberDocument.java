package io.shangquan.notification.subscriber.mongo;

import io.shangquan.notification.subscriber.domain.Channel;
import io.shangquan.notification.subscriber.domain.EventFilter;
import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import io.shangquan.notification.subscriber.domain.SubscriberStatus;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A subscriber as a document; it belongs to a street and hence to no district. */
final class SubscriberDocument {

    static final String COLLECTION = "subscribers";
    static final String NO_DISTRICT = "*";
    static final String STREET = "street";
    static final String STATUS = "status";
    private static final String SLUG = "slug";
    private static final String NAME = "name";
    private static final String URL = "url";
    private static final String SECRETS = "secrets";
    private static final String SEALED = "sealed";
    private static final String UNTIL = "until";
    private static final String TYPES = "types";
    private static final String DISTRICTS = "districts";
    private static final String UNITS = "units";

    private SubscriberDocument() {}

    static Document of(Subscriber subscriber) {
        Document document = new Document(STREET, subscriber.street())
                .append(SLUG, subscriber.slug())
                .append(NAME, subscriber.name())
                .append(STATUS, subscriber.status().name())
                .append(TYPES, sorted(subscriber.filter().types()))
                .append(DISTRICTS, sorted(subscriber.filter().districts()))
                .append(UNITS, sorted(subscriber.filter().units()));
        if (subscriber.channel() instanceof Channel.Webhook(URI url, List<Channel.Secret> secrets)) {
            document.append(URL, url.toString())
                    .append(
                            SECRETS,
                            secrets.stream().map(SubscriberDocument::of).toList());
        }
        return document;
    }

    static Subscriber read(Document document) {
        return new Subscriber(
                new SubscriberId(document.getString(ReservedFields.ID)),
                document.getString(STREET),
                document.getString(SLUG),
                document.getString(NAME),
                channel(document),
                new EventFilter(set(document, TYPES), set(document, DISTRICTS), set(document, UNITS)),
                SubscriberStatus.valueOf(document.getString(STATUS)));
    }

    private static Channel channel(Document document) {
        @Nullable String url = document.getString(URL);
        return url == null
                ? new Channel.Topic()
                : new Channel.Webhook(
                        URI.create(url),
                        document.getList(SECRETS, Document.class, List.of()).stream()
                                .map(SubscriberDocument::secret)
                                .toList());
    }

    private static Document of(Channel.Secret secret) {
        Document document = new Document(SEALED, secret.sealed());
        return secret.until() == null ? document : document.append(UNTIL, Date.from(secret.until()));
    }

    private static Channel.Secret secret(Document document) {
        @Nullable Date until = document.getDate(UNTIL);
        return new Channel.Secret(document.getString(SEALED), until == null ? null : until.toInstant());
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    private static Set<String> set(Document document, String field) {
        return Set.copyOf(document.getList(field, String.class, List.of()));
    }
}
