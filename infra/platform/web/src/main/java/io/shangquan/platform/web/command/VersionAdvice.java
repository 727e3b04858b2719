package io.shangquan.platform.web.command;

import io.shangquan.platform.core.command.CommandScope;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says which version an answer shows ({@code ETag}), and that it has not changed since ({@code 304}). */
@RestControllerAdvice
public final class VersionAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!HttpMethod.GET.equals(request.getMethod())) {
            HttpServletResponse servlet = ((ServletServerHttpResponse) response).getServletResponse();
            CommandScope.find()
                    .flatMap(command -> command.written())
                    .ifPresent(written -> CommandHandlerAdapter.mark(written, servlet));
            return body;
        }
        if (!(body instanceof Versioned versioned)) {
            return body;
        }
        String etag = '"' + Long.toString(versioned.version()) + '"';
        response.getHeaders().set(HttpHeaders.ETAG, etag);
        if (request.getHeaders().getIfNoneMatch().contains(etag)) {
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return null;
        }
        return body;
    }
}
