package io.shangquan.platform.web.page;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Adds {@code Link: rel="next"} (RFC 8288) to a page that is not the last. */
@RestControllerAdvice
public final class PageAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return method.getParameterType() == Page.class;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Page<?> page && page.next() != null) {
            String next = UriComponentsBuilder.fromPath(request.getURI().getPath())
                    .query(request.getURI().getQuery())
                    .replaceQueryParam("after", page.next())
                    .encode()
                    .toUriString();
            response.getHeaders().add(HttpHeaders.LINK, '<' + next + ">; rel=\"next\"");
        }
        return body;
    }
}
