package io.shangquan.organisation.unit.web;

import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.platform.security.rule.Allow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole tree of a district. */
@RestController
@RequestMapping("/api/v1/districts/{district}/unit-tree")
class UnitTreeController {

    private final UnitQueries queries;
    private final LocalDays days;

    UnitTreeController(UnitQueries queries, LocalDays days) {
        this.queries = queries;
        this.days = days;
    }

    /**
     * Every unit of a day, each after the one above it; today if none is given.
     *
     * @param root code of the unit that is shown with all below it; the whole district if absent
     */
    @GetMapping
    @Allow
    Tree get(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String root) {
        LocalDate day = days.orToday(district, asOf);
        return new Tree(
                day,
                queries.tree(district, day).from(root).stream()
                        .map(node -> new Node(
                                node.unit().id(),
                                node.unit().code(),
                                node.unit().kind(),
                                node.depth(),
                                node.name().nameZh(),
                                node.name().nameEn()))
                        .toList());
    }

    /** The tree on a day. */
    record Tree(LocalDate day, List<Node> units) {
        Tree {
            units = List.copyOf(units);
        }
    }

    /** A unit; those below it follow with a greater depth. */
    record Node(String id, String code, UnitKind kind, int depth, String nameZh, String nameEn) {}
}
