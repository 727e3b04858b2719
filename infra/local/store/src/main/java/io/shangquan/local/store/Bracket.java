package io.shangquan.local.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The types of values in the order in which MongoDB sorts them ("Comparison/Sort Order" of its manual). Values of different brackets are
 * never equal, and a range never leaves its bracket. What is missing is in one bracket with null.
 */
enum Bracket {
    MIN_KEY(0x08, false),
    EMPTY_ARRAY(0x10, false),
    NULL(0x18, false),
    NUMBER(0x20, true),
    TEXT(0x28, true),
    DOCUMENT(0x30, false),
    ARRAY(0x38, false),
    BINARY(0x40, true),
    LEGACY_UUID(0x48, true),
    UNIQUE_ID(0x50, true),
    OBJECT_ID(0x58, true),
    BOOLEAN(0x60, true),
    DATE(0x68, true),
    TIMESTAMP(0x70, true),
    REGULAR_EXPRESSION(0x78, false),
    OTHER(0x80, false),
    MAX_KEY(0x88, false);

    private final int tag;
    private final boolean sought;

    Bracket(int tag, boolean sought) {
        this.tag = tag;
        this.sought = sought;
    }

    /** The byte that the key of every value of this bracket begins with; between two of them is room for a bound. */
    int tag() {
        return tag;
    }

    /** Whether an index can be asked for values that equal, precede or follow one of this bracket. */
    boolean isSought() {
        return sought;
    }

    static Bracket of(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing _ -> NULL;
            case MinKey _ -> MIN_KEY;
            case Number _ -> NUMBER;
            case String _ -> TEXT;
            case Document _ -> DOCUMENT;
            case Collection<?> elements -> elements.isEmpty() ? EMPTY_ARRAY : ARRAY;
            case BinData _ -> BINARY;
            case LegacyUUID _ -> LEGACY_UUID;
            case UUID _ -> UNIQUE_ID;
            case ObjectId _ -> OBJECT_ID;
            case Boolean _ -> BOOLEAN;
            case Instant _ -> DATE;
            case BsonTimestamp _ -> TIMESTAMP;
            case BsonRegularExpression _ -> REGULAR_EXPRESSION;
            case MaxKey _ -> MAX_KEY;
            default -> OTHER;
        };
    }
}
