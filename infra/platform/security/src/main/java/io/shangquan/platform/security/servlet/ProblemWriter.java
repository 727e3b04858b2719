package io.shangquan.platform.security.servlet;

import io.shangquan.platform.core.problem.ProblemDocuments;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.core.problem.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller has been reached. */
public final class ProblemWriter {

    private final ProblemDocuments problems;
    private final JsonMapper json;

    public ProblemWriter(ProblemDocuments problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Writes the problem as the whole answer. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem)
            throws IOException {
        byte[] body = json.writeValueAsBytes(problems.write(
                problem,
                ProblemTexts.choose(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                request.getRequestURI(),
                MDC.get("traceId")));
        response.setStatus(problem.problem().status());
        response.setContentType(ProblemDocuments.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
