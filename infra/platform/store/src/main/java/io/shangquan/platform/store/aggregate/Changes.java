package io.shangquan.platform.store.aggregate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/** What differs between an aggregate's fields before and after a command: fields to set, and fields that vanish. */
record Changes(Document set, Set<String> vanished) {

    static Changes between(Document before, Document after) {
        Document set = new Document();
        after.forEach((field, value) -> {
            if (ReservedFields.ALL.contains(field)) {
                throw new IllegalStateException("the field '" + field + "' belongs to the platform");
            }
            if (!Objects.equals(before.get(field), value)) {
                set.append(field, value);
            }
        });
        Set<String> vanished = new TreeSet<>(before.keySet());
        vanished.removeAll(after.keySet());
        vanished.removeAll(ReservedFields.ALL);
        return new Changes(set, vanished);
    }

    /** Every field concerned, with its new value; null for one that vanished. */
    Map<String, Object> byField() {
        Map<String, Object> all = new LinkedHashMap<>(set);
        vanished.forEach(field -> all.put(field, "\0"));
        return all;
    }
}
