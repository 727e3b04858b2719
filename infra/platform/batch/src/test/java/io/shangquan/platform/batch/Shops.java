package io.shangquan.platform.batch;

import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A service in memory that keeps shops by their code, and does a command once for each key. */
public final class Shops implements RowCommand<Shops.Shop> {

    public static final Column CODE = new Column("code", "编号", "Code", true, "A-001");
    public static final Column NAME = new Column("name", "名称", "Name", true, "三里屯书店");
    public static final Column STAFF = new Column("staff", "人数", "Staff", false, "12");

    public final Map<String, Shop> kept = new ConcurrentHashMap<>();
    public final AtomicInteger applications = new AtomicInteger();
    public final Set<String> forbidden = ConcurrentHashMap.newKeySet();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    /** From how many applications on the service is away. */
    public volatile int awayAfter = Integer.MAX_VALUE;

    @Override
    public String kind() {
        return "shops";
    }

    @Override
    public List<Column> columns() {
        return List.of(CODE, NAME, STAFF);
    }

    @Override
    public Reading<Shop> read(SheetRow row) {
        List<CellProblem> problems = new ArrayList<>();
        if (!row.text(CODE).matches("[A-Z]-[0-9]+")) {
            problems.add(new CellProblem("code", "pattern", "编号应为一个字母、横线和数字", "a letter, a hyphen and digits"));
        }
        if (!row.text(STAFF).matches("[0-9]{0,6}")) {
            problems.add(new CellProblem("staff", "number", "人数应为整数", "a whole number"));
        }
        return problems.isEmpty()
                ? new Reading.Understood<>(new Shop("", row.text(CODE), row.text(NAME), row.text(STAFF)))
                : new Reading.Wrong<>(problems);
    }

    @Override
    public List<Difference> compare(String district, List<Shop> rows) {
        return rows.stream().map(this::compare).toList();
    }

    private Difference compare(Shop row) {
        return Optional.ofNullable(kept.get(row.code()))
                .<Difference>map(shop -> shop.name().equals(row.name())
                        ? new Difference.Same(shop.id())
                        : new Difference.Changed(shop.id(), Map.of("name", shop.name())))
                .orElseGet(Difference.Added::new);
    }

    @Override
    public void apply(String district, Shop row, Difference difference) {
        if (applications.incrementAndGet() > awayAfter) {
            throw ProblemException.of(PlatformProblem.UNAVAILABLE);
        }
        if (forbidden.contains(row.code())) {
            throw ProblemException.of(PlatformProblem.VALUE_TAKEN, row.code());
        }
        if (keys.add(CommandScope.current().keyHash())) {
            String id = difference instanceof Difference.Changed(String target, var before)
                    ? target
                    : CommandScope.current().reservedId();
            kept.put(row.code(), new Shop(id, row.code(), row.name(), row.staff()));
        }
    }

    @Override
    public boolean undo(String district, AppliedRow row) {
        Shop shop = new HashSet<>(kept.values())
                .stream()
                        .filter(each -> each.id().equals(row.target()))
                        .findFirst()
                        .orElseThrow();
        if (shop.name().endsWith("!")) {
            return false;
        }
        if (row.created()) {
            kept.remove(shop.code());
        } else {
            String name = Optional.ofNullable(row.before().get("name")).orElseThrow();
            kept.put(shop.code(), new Shop(shop.id(), shop.code(), name, shop.staff()));
        }
        return true;
    }

    /** A shop. */
    public record Shop(String id, String code, String name, String staff) {}
}
