package io.shangquan.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Remembers the queries that no index served well, by their shape, until somebody takes note of them. */
final class ScanLog {

    /** How many documents a query may examine beside those that it returns. */
    static final int TOLERATED = 1_000;

    private static final int MOST_SHAPES = 1_000;

    private final ConcurrentMap<Shape, QueryScan> scans = new ConcurrentHashMap<>();

    /** What is remembered; it is forgotten thereby. */
    List<QueryScan> take() {
        List<QueryScan> taken = new ArrayList<>();
        for (Shape shape : scans.keySet()) {
            QueryScan scan = scans.remove(shape);
            if (scan != null) {
                taken.add(scan);
            }
        }
        return taken;
    }

    void note(String namespace, Document filter, @Nullable Document order, long examined, long returned) {
        if (examined - returned <= TOLERATED) {
            return;
        }
        Shape shape = new Shape(namespace, namesIn(filter), order == null ? List.of() : List.copyOf(order.keySet()));
        if (scans.size() < MOST_SHAPES || scans.containsKey(shape)) {
            scans.merge(shape, shape.scan(examined, returned), ScanLog::worse);
        }
    }

    private static QueryScan worse(QueryScan known, QueryScan more) {
        QueryScan worst = more.examined() > known.examined() ? more : known;
        return new QueryScan(
                worst.namespace(),
                worst.filter(),
                worst.order(),
                known.times() + 1,
                worst.examined(),
                worst.returned());
    }

    private static List<String> namesIn(Document filter) {
        TreeSet<String> names = new TreeSet<>();
        collect(filter, names);
        return List.copyOf(names);
    }

    private static void collect(Document filter, Collection<String> names) {
        filter.forEach((name, value) -> {
            boolean logical = name.startsWith("$") && value instanceof Collection;
            if (!name.equals("$and")) {
                names.add(name);
            }
            if (logical) {
                for (Object part : (Collection<?>) value) {
                    if (part instanceof Document document) {
                        collect(document, names);
                    }
                }
            }
        });
    }

    private record Shape(String namespace, List<String> filter, List<String> order) {

        QueryScan scan(long examined, long returned) {
            return new QueryScan(namespace, filter, order, 1, examined, returned);
        }
    }
}
