package io.shangquan.demand.open311.web;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.deadline.domain.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Categories as services: each may be filed with a site, a floor, an urgency and an enterprise as attributes. */
@Component
class GeoServices {

    private final CategoryTree categories;

    GeoServices(CategoryTree categories) {
        this.categories = categories;
    }

    Listing list(Locale language) {
        return new Listing(
                "services",
                "service",
                categories.all().stream()
                        .filter(Category::leaf)
                        .map(category -> service(category, language))
                        .toList());
    }

    Optional<Listing> definition(String code) {
        return categories
                .find(code)
                .filter(Category::leaf)
                .map(category -> new Listing(
                        "service_definitions",
                        "service_definition",
                        List.of(Listing.fields("service_code", category.code(), "attributes", attributes()))));
    }

    String nameOf(String code, Locale language) {
        return categories.find(code).map(category -> name(category, language)).orElse(code);
    }

    private Map<String, Object> service(Category category, Locale language) {
        int dot = category.code().indexOf('.');
        String group = dot < 0 ? category.code() : category.code().substring(0, dot);
        return Listing.fields(
                "service_code",
                category.code(),
                "service_name",
                name(category, language),
                "description",
                name(category, language),
                "metadata",
                true,
                "type",
                "realtime",
                "keywords",
                category.nameZh() + "," + category.nameEn(),
                "group",
                nameOf(group, language));
    }

    private static Listing attributes() {
        return new Listing(
                "attributes",
                "attribute",
                List.of(
                        attribute("site", "string", 1, "载体 Site"),
                        attribute("floor", "string", 2, "楼层 Floor"),
                        attribute("enterprise", "string", 3, "统一社会信用代码 Credit code"),
                        urgency()));
    }

    private static Map<String, Object> urgency() {
        Map<String, Object> attribute = attribute("urgency", "singlevaluelist", 4, "紧急程度 Urgency");
        attribute.put(
                "values",
                new Listing(
                        "values",
                        "value",
                        Arrays.stream(Urgency.values())
                                .map(urgency -> Listing.fields("key", urgency.name(), "name", urgency.name()))
                                .toList()));
        return attribute;
    }

    private static Map<String, Object> attribute(String code, String type, int order, String description) {
        return Listing.fields(
                "variable",
                true,
                "code",
                code,
                "datatype",
                type,
                "required",
                false,
                "order",
                order,
                "description",
                description);
    }

    private static String name(Category category, Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? category.nameEn() : category.nameZh();
    }
}
