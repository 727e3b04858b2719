package io.shangquan.demand.open311.web;

import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemDocuments;
import io.shangquan.platform.core.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the format that the address asks for, errors as the standard writes them. */
@Component
class GeoAnswers {

    private static final String JSON = "json";
    private static final int UNPROCESSABLE = 422;
    private static final int UNAUTHORIZED = 401;

    private final JsonMapper json;
    private final ProblemDocuments problems;

    GeoAnswers(JsonMapper json, ProblemDocuments problems) {
        this.json = json;
        this.problems = problems;
    }

    ResponseEntity<String> answer(int status, Listing listing, String format) {
        boolean asJson = format.equals(JSON);
        MediaType type = asJson ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_XML;
        return ResponseEntity.status(status)
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(asJson ? json.writeValueAsString(listing.json()) : listing.xml());
    }

    /** A problem as an error of the standard: what is wrong with the form is 400 there, a key that is not good 403. */
    ResponseEntity<String> error(ProblemException problem, Locale language, String path) {
        int status = switch (problem.problem().status()) {
            case UNPROCESSABLE -> HttpStatus.BAD_REQUEST.value();
            case UNAUTHORIZED -> HttpStatus.FORBIDDEN.value();
            default -> problem.problem().status();
        };
        Object detail = problems.write(problem, language, path, null).get("detail");
        String fields =
                problem.fields().stream().map(GeoAnswers::named).distinct().collect(Collectors.joining(", "));
        String description = problem.problem().code() + ": " + detail + (fields.isEmpty() ? "" : " (" + fields + ")");
        Listing errors =
                new Listing("errors", "error", List.of(Listing.fields("code", status, "description", description)));
        return answer(status, errors, path.endsWith("." + JSON) ? JSON : "xml");
    }

    private static String named(FieldProblem field) {
        return GeoForm.fieldOf(field.pointer()) + ": " + field.code();
    }

    static ProblemException notFound() {
        return ProblemException.of(PlatformProblem.NOT_FOUND);
    }
}
