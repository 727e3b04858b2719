package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.unit.domain.Unit;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units of a day in the order of the tree: each after the one above it, neighbours by code. */
public final class UnitTree {

    private static final String TOP = "";

    private final Map<String, List<Node>> below = new HashMap<>();
    private final Map<String, Node> byCode = new HashMap<>();

    private UnitTree() {}

    /** Builds the tree of the units that exist on a day. One whose unit above does not exist then stands at the top. */
    public static UnitTree of(Collection<Unit> units, LocalDate day) {
        UnitTree tree = new UnitTree();
        units.forEach(unit -> tree.byCode.put(
                unit.code(),
                new Node(unit, unit.nameOn(day).orElseGet(() -> unit.names().getFirst()), 0)));
        tree.byCode.values().forEach(node -> {
            String parent =
                    node.unit().parentOn(day).filter(tree.byCode::containsKey).orElse(TOP);
            tree.below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(node);
        });
        tree.below
                .values()
                .forEach(nodes ->
                        nodes.sort(Comparator.comparing(node -> node.unit().code())));
        return tree;
    }

    /** A unit with all below it, or the whole tree if none is named. */
    public List<Node> from(@Nullable String root) {
        Deque<Node> open = new ArrayDeque<>();
        if (root == null) {
            below.getOrDefault(TOP, List.of()).reversed().forEach(open::push);
        } else {
            Optional.ofNullable(byCode.get(root)).ifPresent(open::push);
        }
        List<Node> inOrder = new ArrayList<>();
        while (!open.isEmpty()) {
            Node node = open.pop();
            inOrder.add(node);
            below.getOrDefault(node.unit().code(), List.of())
                    .reversed()
                    .forEach(child -> open.push(new Node(child.unit(), child.name(), node.depth() + 1)));
        }
        return inOrder;
    }

    /** A unit in the tree, by its name of the day. */
    public record Node(Unit unit, Unit.Name name, int depth) {}
}
