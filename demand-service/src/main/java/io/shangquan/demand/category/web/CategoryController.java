package io.shangquan.demand.category.web;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.category.domain.Question;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.platform.security.rule.Allow;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The categories that a demand of a district can have. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demand-categories")
class CategoryController {

    private final CategoryTree tree;

    CategoryController(CategoryTree tree) {
        this.tree = tree;
    }

    /** The whole tree; every district follows the street's version. */
    @GetMapping
    @Allow
    CategoriesResponse list(@PathVariable String district) {
        return new CategoriesResponse(
                district,
                tree.version(),
                tree.all().stream().map(CategoryResponse::of).toList());
    }

    /** The tree, each category after the one above it. */
    record CategoriesResponse(String district, String version, List<CategoryResponse> categories) {
        CategoriesResponse {
            categories = List.copyOf(categories);
        }
    }

    /**
     * One category.
     *
     * @param questions that are asked beside the description, in this order
     */
    record CategoryResponse(
            String code,
            String nameZh,
            String nameEn,
            String unit,
            Urgency urgency,
            boolean selectable,
            List<Question> questions) {

        CategoryResponse {
            questions = List.copyOf(questions);
        }

        static CategoryResponse of(Category category) {
            return new CategoryResponse(
                    category.code(),
                    category.nameZh(),
                    category.nameEn(),
                    category.unit(),
                    category.urgency(),
                    category.leaf(),
                    category.questions());
        }
    }
}
