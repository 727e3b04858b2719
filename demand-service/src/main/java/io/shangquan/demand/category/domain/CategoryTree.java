package io.shangquan.demand.category.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A published version of the tree, in the order in which people are to see it. */
public final class CategoryTree {

    private final String version;
    private final Map<String, Category> byCode = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a code is there twice, hangs under nothing, or means two questions */
    public CategoryTree(String version, List<Category> categories) {
        this.version = version;
        Map<String, Question> questions = new HashMap<>();
        for (Category category : categories) {
            int dot = category.code().lastIndexOf('.');
            if (dot > 0 && !byCode.containsKey(category.code().substring(0, dot))) {
                throw new IllegalArgumentException(category.code() + " hangs under nothing");
            }
            if (byCode.put(category.code(), category) != null) {
                throw new IllegalArgumentException(category.code() + " is there twice");
            }
            for (Question question : category.questions()) {
                Question other = questions.putIfAbsent(question.code(), question);
                if (other != null && !other.equals(question)) {
                    throw new IllegalArgumentException(question.code() + " means two questions");
                }
            }
        }
    }

    public String version() {
        return version;
    }

    /** All, each after the one above it. */
    public List<Category> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
