package io.shangquan.platform.web.page;

import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code limit} and {@code after}. */
public final class PageRequestResolver implements HandlerMethodArgumentResolver {

    private static final int MAX_CURSOR = 512;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        String limit = request.getParameter("limit");
        String after = request.getParameter("after");
        if (after != null && after.length() > MAX_CURSOR) {
            throw unreadable("query:after", "the cursor that the page before gave");
        }
        try {
            int items = limit == null ? PageRequest.DEFAULT_LIMIT : Integer.parseInt(limit);
            return new PageRequest(items, after);
        } catch (IllegalArgumentException e) {
            throw unreadable("query:limit", "a number from 1 to " + PageRequest.MAX_LIMIT);
        }
    }

    private static ProblemException unreadable(String pointer, String detail) {
        return ProblemException.ofFields(
                PlatformProblem.UNREADABLE, List.of(new FieldProblem(pointer, "page", detail)));
    }
}
