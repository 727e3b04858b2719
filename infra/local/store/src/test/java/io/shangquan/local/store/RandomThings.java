package io.shangquan.local.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** Documents, filters, orders and updates of all sorts, the same ones for the same seed. */
final class RandomThings {

    static final List<List<String>> INDEXES = List.of(
            List.of("district", "status", "_id"),
            List.of("district", "-n"),
            List.of("n"),
            List.of("-mixed", "district"),
            List.of("district", "tags", "_id"),
            List.of("list"),
            List.of("items.a", "items.b"),
            List.of("sub.x", "-at"),
            List.of("flag", "-status", "n"));
    static final List<List<String>> SPARSE_INDEXES = List.of(List.of("at"), List.of("rare", "n"));

    private static final List<String> SCALARS =
            List.of("district", "status", "n", "mixed", "at", "rare", "sub.x", "flag", "_id");
    private static final List<String> SORTED = List.of("district", "status", "n", "at", "tags", "sub.x", "flag");

    private final Random random;

    RandomThings(long seed) {
        this.random = new Random(seed);
    }

    Document document(int id) {
        Document document = new Document("_id", id(id))
                .append("district", "d" + random.nextInt(4))
                .append("n", number())
                .append("sub", chance(10) ? new Document() : new Document("x", random.nextInt(20)))
                .append("flag", random.nextBoolean());
        put(document, "status", chance(80) ? "s" + random.nextInt(3) : null);
        if (chance(90)) {
            document.append("mixed", mixed());
        }
        if (chance(30)) {
            document.append("at", date());
        }
        if (chance(10)) {
            document.append("rare", chance(50) ? null : random.nextInt(5));
        }
        if (chance(90)) {
            document.append("tags", chance(20) ? tag() : list(1 + random.nextInt(4)));
        }
        if (chance(90)) {
            document.append("list", list(random.nextInt(4)));
        }
        if (chance(80)) {
            document.append("items", items());
        }
        return document;
    }

    private void put(Document document, String field, @Nullable Object value) {
        if (value != null || chance(50)) {
            document.append(field, value);
        }
    }

    Bson filter() {
        List<Bson> parts = new ArrayList<>();
        if (chance(60)) {
            parts.add(Filters.eq("district", "d" + random.nextInt(5)));
        }
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            parts.add(condition());
        }
        if (chance(15)) {
            parts.add(Filters.or(condition(), condition(), Filters.and(condition(), condition())));
        }
        return parts.isEmpty() ? new Document() : Filters.and(parts);
    }

    private Bson condition() {
        if (chance(35)) {
            return arrayCondition();
        }
        String field = any(SCALARS);
        return switch (random.nextInt(9)) {
            case 0, 1 -> Filters.eq(field, value(field));
            case 2 -> Filters.in(field, values(field));
            case 3 -> Filters.gt(field, bound(field));
            case 4 -> Filters.gte(field, bound(field));
            case 5 -> Filters.lt(field, bound(field));
            case 6 -> Filters.and(Filters.gte(field, bound(field)), Filters.lte(field, bound(field)));
            case 7 -> Filters.exists(field, chance(80));
            default -> chance(50) ? Filters.ne(field, value(field)) : Filters.lte(field, bound(field));
        };
    }

    private Bson arrayCondition() {
        return switch (random.nextInt(8)) {
            case 0 -> Filters.eq("tags", tag());
            case 1 -> Filters.in("tags", list(3));
            case 2 -> Filters.eq("list", chance(20) ? null : tag());
            case 3 -> Filters.and(Filters.gt("list", tag()), Filters.lt("list", tag()));
            case 4 -> Filters.eq("items.a", chance(20) ? null : random.nextInt(6));
            case 5 -> Filters.and(Filters.eq("items.a", random.nextInt(6)), Filters.gte("items.b", tag()));
            case 6 ->
                Filters.elemMatch("items", Filters.and(Filters.eq("a", random.nextInt(6)), Filters.eq("b", tag())));
            default -> Filters.in("items.b", list(2));
        };
    }

    /** An order that leaves nothing open. */
    Document order() {
        Document order = new Document();
        int fields = random.nextInt(3);
        for (int i = 0; i < fields; i++) {
            order.append(any(SORTED), direction());
        }
        return order.append("_id", direction());
    }

    Bson update() {
        return switch (random.nextInt(9)) {
            case 0 -> Updates.set("district", "d" + random.nextInt(4));
            case 1 -> Updates.set("n", number());
            case 2 -> Updates.set("mixed", mixed());
            case 3 -> chance(50) ? Updates.set("at", date()) : Updates.unset("at");
            case 4 -> Updates.set("status", chance(80) ? "s" + random.nextInt(3) : null);
            case 5 -> Updates.push("list2", tag());
            case 6 -> Updates.set("tags", list(1 + random.nextInt(5)));
            case 7 -> Updates.set("items", items());
            default -> Updates.combine(Updates.set("list", list(random.nextInt(5))), Updates.unset("rare"));
        };
    }

    Bson oneOf(int ids) {
        return Filters.eq("_id", id(random.nextInt(ids)));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static String id(int id) {
        return "k%05d".formatted(id);
    }

    private @Nullable Object value(String field) {
        return chance(8) ? null : bound(field);
    }

    private List<@Nullable Object> values(String field) {
        List<@Nullable Object> values = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            values.add(value(field));
        }
        return values;
    }

    private Object bound(String field) {
        return switch (field) {
            case "district" -> "d" + random.nextInt(5);
            case "status" -> "s" + random.nextInt(4);
            case "n" -> number();
            case "mixed" -> mixed();
            case "at" -> date();
            case "rare", "sub.x" -> chance(50) ? random.nextInt(20) : random.nextInt(20) + 0.5;
            case "flag" -> random.nextBoolean();
            default -> id(random.nextInt(2_000));
        };
    }

    /** A small number of any width. */
    private Object number() {
        int whole = random.nextInt(60) - 30;
        return switch (random.nextInt(5)) {
            case 0 -> whole;
            case 1 -> (long) whole;
            case 2 -> (double) whole;
            case 3 -> whole + 0.25;
            default -> chance(3) ? Integer.MAX_VALUE + 5L + whole : whole;
        };
    }

    private Object mixed() {
        return switch (random.nextInt(10)) {
            case 0 -> "text" + random.nextInt(5);
            case 1 -> "字" + (char) random.nextInt(3) + "é\u0001";
            case 2 -> date();
            case 3 -> random.nextBoolean();
            case 4 -> new Decimal128(random.nextInt(10));
            case 5 -> (1L << 53) + random.nextInt(4);
            case 6 -> (double) (1L << 53) + random.nextInt(4);
            case 7 -> -(1L << 60) - random.nextInt(3);
            default -> number();
        };
    }

    private Date date() {
        long within = 1_700_000_000_000L + random.nextInt(50) * 1_000L;
        return Date.from(Instant.ofEpochMilli(chance(5) ? within - 2_000_000_000_000L : within));
    }

    private List<Document> items() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ ->
                        chance(10) ? new Document("b", tag()) : new Document("a", random.nextInt(6)).append("b", tag()))
                .toList();
    }

    private List<String> list(int size) {
        return IntStream.range(0, size).mapToObj(_ -> tag()).toList();
    }

    private String tag() {
        return "t" + random.nextInt(12);
    }

    private int direction() {
        return random.nextBoolean() ? 1 : -1;
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
