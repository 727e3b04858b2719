package io.shangquan.local.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a filter an index can use. Every document that the library's matcher accepts satisfies all of it; what is not understood is
 * left out, and left to the matcher.
 */
final class Conditions {

    /** In arrays of documents the matcher heeds one of these alone and no operator beside it. */
    private static final Set<String> SOLE = Set.of("$ne", "$nin", "$all", "$not");

    private final Map<String, List<Condition>> byField = new HashMap<>();
    private final List<List<Conditions>> alternatives = new ArrayList<>();

    private Conditions() {}

    static Conditions of(Document filter) {
        Conditions conditions = new Conditions();
        conditions.read(filter);
        return conditions;
    }

    /** What is demanded of a field, if anything. An array may satisfy each of several demands by another element: one of them counts. */
    Optional<Condition> on(String path, boolean array) {
        return byField.getOrDefault(path, List.of()).stream()
                .reduce((one, other) -> array ? one.orBetter(other) : one.and(other))
                .filter(Condition::narrows);
    }

    boolean demandPresence(String path) {
        return byField.getOrDefault(path, List.of()).stream().anyMatch(Condition::present);
    }

    /** For each "or" of the filter its branches, each together with what is demanded beside it. */
    List<List<Conditions>> alternatives() {
        return alternatives.stream()
                .map(branches -> branches.stream().map(this::beside).toList())
                .toList();
    }

    private Conditions beside(Conditions branch) {
        Conditions both = new Conditions();
        both.alternatives.addAll(branch.alternatives);
        both.add(this);
        both.add(branch);
        return both;
    }

    private void add(Conditions others) {
        others.byField.forEach((path, more) ->
                byField.computeIfAbsent(path, _ -> new ArrayList<>()).addAll(more));
    }

    private void read(Document filter) {
        filter.forEach((name, value) -> {
            if (name.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> {
                    if (part instanceof Document document) {
                        read(document);
                    }
                });
            } else if (name.equals("$or") && value instanceof Collection<?> parts) {
                readAlternatives(parts);
            } else if (!name.startsWith("$")) {
                readField(name, value);
            }
        });
    }

    private void readAlternatives(Collection<?> parts) {
        List<Conditions> branches = new ArrayList<>();
        for (Object part : parts) {
            if (!(part instanceof Document document)) {
                return;
            }
            branches.add(of(document));
        }
        alternatives.add(branches);
    }

    private void readField(String path, @Nullable Object value) {
        if (isSought(value)) {
            add(path, Condition.oneOf(Collections.singletonList(value)));
        } else if (value instanceof Document operators
                && !BsonRegularExpression.isRegularExpression(operators)
                && operators.keySet().stream().allMatch(name -> name.startsWith("$"))
                && !(path.contains(".") && operators.keySet().stream().anyMatch(SOLE::contains))) {
            operators.forEach((operator, operand) -> readOperator(path, operator, operand));
        }
    }

    private void readOperator(String path, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> {
                if (isSought(operand)) {
                    add(path, Condition.oneOf(Collections.singletonList(operand)));
                }
            }
            case "$in" -> {
                if (operand instanceof Collection<?> values && values.stream().allMatch(Conditions::isSought)) {
                    add(path, Condition.oneOf(values));
                }
            }
            case "$gt", "$gte" -> {
                if (operand != null && isBound(operand)) {
                    add(path, Condition.atLeast(operand));
                }
            }
            case "$lt", "$lte" -> {
                if (operand != null && isBound(operand)) {
                    add(path, Condition.atMost(operand));
                }
            }
            case "$exists" -> {
                if (Utils.isTrue(operand)) {
                    add(path, Condition.EXISTS);
                }
            }
            default -> {}
        }
    }

    private void add(String path, Condition condition) {
        byField.computeIfAbsent(path, _ -> new ArrayList<>()).add(condition);
    }

    private static boolean isSought(@Nullable Object value) {
        return value == null || value instanceof Missing || isBound(value);
    }

    private static boolean isBound(Object value) {
        return Bracket.of(value).isSought() && !(value instanceof Number number && Double.isNaN(number.doubleValue()));
    }
}
