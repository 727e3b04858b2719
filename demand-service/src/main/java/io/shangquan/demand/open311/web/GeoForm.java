package io.shangquan.demand.open311.web;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.web.SubmitDemandRequest;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a new service request as a demand: the standard asks for a service and a place, we for a description too. */
@Component
class GeoForm {

    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([^]]*)](?:\\[])?");

    private static final String SEVERAL = "[]";
    private static final String ANSWERS = "/answers/";

    private final Validator validator;

    GeoForm(Validator validator) {
        this.validator = validator;
    }

    /** @throws ProblemException {@code invalid-content}, with every field that is missing or wrong */
    SubmitDemandRequest read(FormFields form) {
        List<FieldProblem> wrong = new ArrayList<>();
        Double latitude = parsed(form, "lat", Double::valueOf, wrong);
        Double longitude = parsed(form, "long", Double::valueOf, wrong);
        Urgency urgency = parsed(form, "attribute[urgency]", Urgency::valueOf, wrong);
        String site =
                form.find("address_id").or(() -> form.find("attribute[site]")).orElse(null);
        if (site == null
                && (latitude == null || longitude == null)
                && form.find("address_string").isEmpty()) {
            wrong.add(new FieldProblem("lat", "missing", "lat and long, address_string or address_id"));
        }
        SubmitDemandRequest request = new SubmitDemandRequest(
                form.find("service_code").orElse(""),
                urgency,
                null,
                described(form),
                site,
                form.find("attribute[floor]").orElse(null),
                latitude == null || longitude == null ? null : new SubmitDemandRequest.Position(latitude, longitude),
                form.find("attribute[enterprise]").orElse(null),
                new SubmitDemandRequest.Person(nameIn(form), form.find("phone").orElse(null)),
                null,
                null,
                answersIn(form),
                null);
        validator
                .validate(request)
                .forEach(violation -> wrong.add(
                        new FieldProblem(violation.getPropertyPath().toString(), "invalid", violation.getMessage())));
        if (!wrong.isEmpty()) {
            throw ProblemException.ofFields(PlatformProblem.INVALID_CONTENT, wrong);
        }
        return request;
    }

    /** What the form calls the field that a pointer names: an answer is an attribute there. */
    static String fieldOf(String pointer) {
        return pointer.startsWith(ANSWERS)
                ? "attribute["
                        + pointer.substring(ANSWERS.length()).replace("~1", "/").replace("~0", "~") + "]"
                : pointer;
    }

    /** Attributes that are not ours are answers; several values come as {@code attribute[code][]}. */
    private static Map<String, List<String>> answersIn(FormFields form) {
        Map<String, List<String>> answers = new TreeMap<>();
        for (String field : form.values().keySet()) {
            Matcher attribute = ATTRIBUTE.matcher(field);
            if (attribute.matches() && !isOwn(attribute.group(1), field)) {
                answers.computeIfAbsent(attribute.group(1), _ -> new ArrayList<>())
                        .addAll(form.all(field));
            }
        }
        return answers;
    }

    /** Our own attributes have one value. */
    private static boolean isOwn(String code, String field) {
        return GeoServices.OWN.contains(code) && !field.endsWith(SEVERAL);
    }

    /** An address in words is part of the description: ours are sites and floors. */
    private static String described(FormFields form) {
        String description = form.find("description").orElse("");
        return description.isEmpty()
                ? ""
                : form.find("address_string")
                        .map(address -> description + "\n" + address)
                        .orElse(description);
    }

    private static @Nullable String nameIn(FormFields form) {
        String name = Stream.of(form.find("last_name"), form.find("first_name"))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    private static <T> @Nullable T parsed(
            FormFields form, String field, Function<String, T> parser, List<FieldProblem> wrong) {
        String text = form.find(field).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            wrong.add(new FieldProblem(field, "type", text.length() > 40 ? "too long" : text));
            return null;
        }
    }
}
