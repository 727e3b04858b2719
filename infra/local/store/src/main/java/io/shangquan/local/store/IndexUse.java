package io.shangquan.local.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one index serves a query: the fields that it begins with have single values, as many as the conditions give; one more field may have
 * a range; the order that is asked for may follow.
 */
final class IndexUse {

    /** More walks than these cost more than a longer one. */
    private static final int MOST_WALKS = 1_000;

    private final Walkable index;
    private final List<IndexField> fields;
    private final List<Optional<Condition>> conditions = new ArrayList<>();
    private final int fixed;
    private final List<Prefix> prefixes;

    private IndexUse(Walkable index, Conditions asked) {
        this.index = index;
        this.fields = index.fields();
        for (int i = 0; i < fields.size(); i++) {
            conditions.add(asked.on(fields.get(i).path(), index.holdsArrays(i)));
        }
        List<Prefix> found = List.of(new Prefix(new byte[0], List.of()));
        int field = 0;
        while (field < fields.size() && canFix(field, found.size())) {
            found = extended(found, field);
            field++;
        }
        this.fixed = field;
        this.prefixes = found;
    }

    /** The plan that walks an index; none if the index does not have everything that may match. */
    static Optional<Plan> plan(Walkable index, Conditions conditions, List<IndexField> order) {
        return index.covers(conditions) ? Optional.of(new IndexUse(index, conditions).plan(order)) : Optional.empty();
    }

    private boolean canFix(int field, int walks) {
        return conditions
                .get(field)
                .filter(condition -> condition.points() && condition.intervals().size() * (long) walks <= MOST_WALKS)
                .isPresent();
    }

    private List<Prefix> extended(List<Prefix> prefixes, int field) {
        List<Interval> points = conditions.get(field).orElseThrow().intervals();
        List<Prefix> extended = new ArrayList<>(prefixes.size() * points.size());
        for (Prefix prefix : prefixes) {
            points.forEach(point -> extended.add(prefix.then(fields.get(field).directed(point.from()))));
        }
        return extended;
    }

    private Plan plan(List<IndexField> order) {
        int begin = -1;
        int next = 0;
        Boolean backwards = null;
        boolean ordered = true;
        for (IndexField asked : order) {
            if (isConstant(asked.path())) {
                continue;
            }
            while (next < fields.size()
                    && !fields.get(next).path().equals(asked.path())
                    && (begin < 0 ? next < fixed : isConstant(fields.get(next).path()))) {
                next++;
            }
            boolean against = next < fields.size() && fields.get(next).ascending() != asked.ascending();
            if (!serves(next, asked) || (backwards != null && backwards != against)) {
                ordered = false;
                break;
            }
            backwards = against;
            begin = begin < 0 ? next : begin;
            next++;
        }
        return Plan.of(walks(ordered ? Math.max(begin, 0) : 0), ordered, ordered && Boolean.TRUE.equals(backwards));
    }

    /** An array sorts by its least or greatest element, which a walk meets first unless it leaves elements out. */
    private boolean serves(int field, IndexField asked) {
        return field < fields.size()
                && fields.get(field).path().equals(asked.path())
                && index.sorts(field)
                && !(index.holdsArrays(field) && conditions.get(field).isPresent());
    }

    /** Whether all matches have the same value at a path. */
    private boolean isConstant(String path) {
        for (int i = 0; i < fixed; i++) {
            if (fields.get(i).path().equals(path)) {
                return !index.holdsArrays(i)
                        && conditions.get(i).orElseThrow().intervals().size() == 1;
            }
        }
        return false;
    }

    private List<Walk> walks(int orderedFrom) {
        List<Walk> walks = new ArrayList<>();
        for (Prefix prefix : prefixes) {
            for (Interval interval : intervals(prefix)) {
                walks.add(new Walk(index, interval, prefix.lengthOf(orderedFrom)));
            }
        }
        return walks;
    }

    private List<Interval> intervals(Prefix prefix) {
        if (fixed == fields.size()) {
            return List.of(fixed == 0 ? Interval.ALL : Interval.of(prefix.bytes));
        }
        return conditions
                .get(fixed)
                .map(condition -> condition.points() ? hull(condition.intervals()) : condition.intervals())
                .orElse(List.of(Interval.ALL))
                .stream()
                .map(interval -> fields.get(fixed).directed(interval).behind(prefix.bytes))
                .toList();
    }

    private static List<Interval> hull(List<Interval> points) {
        return points.isEmpty()
                ? List.of()
                : List.of(
                        new Interval(points.getFirst().from(), points.getLast().to()));
    }

    /** The keys that the first fields have. */
    private static final class Prefix {

        private final byte[] bytes;
        private final List<Integer> lengths;

        private Prefix(byte[] bytes, List<Integer> lengths) {
            this.bytes = bytes;
            this.lengths = lengths;
        }

        private Prefix then(byte[] key) {
            List<Integer> more = new ArrayList<>(lengths);
            more.add(bytes.length);
            return new Prefix(Interval.joined(bytes, key), more);
        }

        private int lengthOf(int fields) {
            return fields < lengths.size() ? lengths.get(fields) : bytes.length;
        }
    }
}
