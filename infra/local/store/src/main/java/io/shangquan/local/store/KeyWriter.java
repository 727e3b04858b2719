package io.shangquan.local.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes that sort, compared without a sign, as MongoDB sorts the values. Equal values have equal bytes, whatever the
 * width of a number. No key is the beginning of another, so that the keys of several values may follow each other.
 */
final class KeyWriter {

    private static final int END = 0x00;
    private static final int ESCAPE = 0x01;
    private static final int REST_BIAS = 0x8000;

    private byte[] bytes = new byte[48];
    private int length;

    private KeyWriter() {}

    static byte[] keyOf(@Nullable Object value) {
        KeyWriter writer = new KeyWriter();
        writer.tag(value);
        writer.body(value);
        return Arrays.copyOf(writer.bytes, writer.length);
    }

    /**
     * Whether the keys of such values differ wherever the values sort differently. They need not for decimals, which are written with the
     * precision of a double, and for arrays within arrays or documents, which the library sorts by their least element.
     */
    static boolean sorts(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Decimal128 _ -> false;
            case Collection<?> elements -> elements.isEmpty();
            case Document document ->
                document.values().stream().allMatch(inner -> !(inner instanceof Collection) && sorts(inner));
            default -> Bracket.of(value) != Bracket.OTHER;
        };
    }

    private void tag(@Nullable Object value) {
        put(Bracket.of(value).tag());
    }

    private void body(@Nullable Object value) {
        switch (value) {
            case Number number -> number(number);
            case String text -> text(text);
            case Document document -> document(document);
            case Collection<?> elements -> array(elements);
            case BinData binary -> binary(binary.getData());
            case LegacyUUID legacy -> {
                putLong(legacy.getUuid().getMostSignificantBits() ^ Long.MIN_VALUE);
                putLong(legacy.getUuid().getLeastSignificantBits() ^ Long.MIN_VALUE);
            }
            case UUID id -> {
                putLong(id.getMostSignificantBits());
                putLong(id.getLeastSignificantBits());
            }
            case ObjectId id -> put(id.toByteArray());
            case Boolean truth -> put(truth ? 2 : 1);
            case Instant instant -> putLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> putLong(timestamp.getValue());
            case null -> {}
            default -> {
                Bracket bracket = Bracket.of(value);
                if (bracket == Bracket.REGULAR_EXPRESSION || bracket == Bracket.OTHER) {
                    text(value.toString());
                }
            }
        }
    }

    /** The nearest double, and what a long exceeds it by. */
    private void number(Number number) {
        double nearest = number.doubleValue() == 0 ? 0 : number.doubleValue();
        long bits = Double.doubleToLongBits(nearest);
        putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        int rest = number instanceof Long exact ? (int) (exact - (long) nearest) : 0;
        put((rest + REST_BIAS) >>> 8);
        put(rest + REST_BIAS);
    }

    /** Sorts by UTF-16 units, as the library does. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit <= ESCAPE) {
                put(ESCAPE);
                put(unit + 1);
            } else if (unit < 0x80) {
                put(unit);
            } else if (unit < 0x800) {
                put(0xC0 | (unit >>> 6));
                put(0x80 | (unit & 0x3F));
            } else {
                put(0xE0 | (unit >>> 12));
                put(0x80 | ((unit >>> 6) & 0x3F));
                put(0x80 | (unit & 0x3F));
            }
        }
        put(END);
    }

    /** Field by field: by type, then by name, then by value. */
    private void document(Document document) {
        document.forEach((name, value) -> {
            tag(value);
            text(name);
            body(value);
        });
        put(END);
    }

    private void array(Collection<?> elements) {
        for (Object element : elements) {
            tag(element);
            body(element);
        }
        put(END);
    }

    private void binary(byte[] data) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            put(data.length >>> shift);
        }
        put(data);
    }

    private void putLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((int) (value >>> shift));
        }
    }

    private void put(byte[] data) {
        for (byte single : data) {
            put(single);
        }
    }

    private void put(int single) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) single;
    }
}
