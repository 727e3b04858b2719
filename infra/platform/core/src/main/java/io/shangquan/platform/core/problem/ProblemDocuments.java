package io.shangquan.platform.core.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes problems as RFC 9457 says: {@code type, title, status, detail, instance}, and the platform's members. */
public final class ProblemDocuments {

    /** The media type of a problem (RFC 9457, 3). */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:shangquan:problem:";

    private final ProblemTexts texts;

    public ProblemDocuments(ProblemTexts texts) {
        this.texts = texts;
    }

    /**
     * A problem's members in their order.
     *
     * @param path the request's path, without its query, which may hold what a log must not
     * @param traceId under which the log can be searched, null if the request is not traced
     */
    public Map<String, Object> write(ProblemException problem, Locale language, String path, @Nullable String traceId) {
        ProblemCode code = problem.problem();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPE_PREFIX + code.code());
        members.put("title", texts.title(code, language));
        members.put("status", code.status());
        members.put("detail", texts.detail(code, language, problem.arguments()));
        members.put("instance", path);
        members.put("code", code.code());
        List<FieldProblem> fields = problem.fields();
        if (!fields.isEmpty()) {
            members.put("errors", fields);
        }
        if (traceId != null) {
            members.put("traceId", traceId);
        }
        problem.extensions().forEach(members::putIfAbsent);
        return members;
    }
}
