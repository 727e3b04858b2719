package io.shangquan.demand.open311.web;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.category.domain.Question;
import io.shangquan.demand.deadline.domain.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Categories as services: each may be filed with a site, a floor, an urgency and an enterprise as attributes, and asks its own questions. */
@Component
class GeoServices {

    /** The attributes that every service has; others are answers to its questions. */
    static final Set<String> OWN = Set.of("site", "floor", "enterprise", "urgency");

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
                        List.of(Listing.fields("service_code", category.code(), "attributes", attributes(category)))));
    }

    String nameOf(String code, Locale language) {
        return categories.find(code).map(category -> category.nameIn(language)).orElse(code);
    }

    private Map<String, Object> service(Category category, Locale language) {
        int dot = category.code().indexOf('.');
        String group = dot < 0 ? category.code() : category.code().substring(0, dot);
        return Listing.fields(
                "service_code",
                category.code(),
                "service_name",
                category.nameIn(language),
                "description",
                category.nameIn(language),
                "metadata",
                true,
                "type",
                "realtime",
                "keywords",
                category.nameZh() + "," + category.nameEn(),
                "group",
                nameOf(group, language));
    }

    private static Listing attributes(Category category) {
        List<Map<String, Object>> attributes = new ArrayList<>(List.of(
                attribute("site", "string", false, 1, "载体 Site"),
                attribute("floor", "string", false, 2, "楼层 Floor"),
                attribute("enterprise", "string", false, 3, "统一社会信用代码 Credit code"),
                urgency()));
        category.questions().forEach(question -> attributes.add(asked(question, attributes.size() + 1)));
        return new Listing("attributes", "attribute", attributes);
    }

    private static Map<String, Object> urgency() {
        return withValues(
                attribute("urgency", "singlevaluelist", false, 4, "紧急程度 Urgency"),
                Arrays.stream(Urgency.values()).map(urgency -> value(urgency.name(), urgency.name())));
    }

    private static Map<String, Object> asked(Question question, int order) {
        String type = switch (question.type()) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case DATE -> "datetime";
            case CHOICE, YES_NO -> "singlevaluelist";
            case MULTIPLE_CHOICE -> "multivaluelist";
        };
        Map<String, Object> attribute = attribute(
                question.code(), type, question.required(), order, both(question.labelZh(), question.labelEn()));
        return switch (question.type()) {
            case TEXT, NUMBER, DATE -> attribute;
            case YES_NO -> withValues(attribute, Stream.of(value("true", "是 Yes"), value("false", "否 No")));
            case CHOICE, MULTIPLE_CHOICE ->
                withValues(
                        attribute,
                        question.options().stream()
                                .map(option -> value(option.code(), both(option.labelZh(), option.labelEn()))));
        };
    }

    private static Map<String, Object> withValues(Map<String, Object> attribute, Stream<Map<String, Object>> values) {
        attribute.put("values", new Listing("values", "value", values.toList()));
        return attribute;
    }

    private static Map<String, Object> value(String key, String name) {
        return Listing.fields("key", key, "name", name);
    }

    private static String both(String chinese, String english) {
        return chinese + " " + english;
    }

    private static Map<String, Object> attribute(
            String code, String type, boolean required, int order, String description) {
        return Listing.fields(
                "variable",
                true,
                "code",
                code,
                "datatype",
                type,
                "required",
                required,
                "order",
                order,
                "description",
                description);
    }
}
