package io.shangquan.platform.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.security.rule.EndpointRule;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class EndpointRulesTest {

    private final RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();

    @BeforeEach
    void prepare() {
        mapping.setApplicationContext(new StaticWebApplicationContext());
        mapping.afterPropertiesSet();
    }

    @Test
    void rules_are_listed_by_endpoint() {
        register("/notes", "list");
        register("/audit", "audit");

        assertThat(new EndpointRules(mapping).all())
                .containsExactly(
                        new EndpointRule("[GET] [/audit]", Allow.Door.TOKEN, Set.of("auditor")),
                        new EndpointRule("[GET] [/notes]", Allow.Door.PUBLIC, Set.of()));
    }

    @Test
    void a_service_with_an_endpoint_that_has_no_rule_does_not_start() {
        register("/notes", "list");
        register("/forgotten", "forgotten");

        assertThatThrownBy(() -> new EndpointRules(mapping).afterSingletonsInstantiated())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forgotten");
    }

    private void register(String path, String method) {
        mapping.registerMapping(
                RequestMappingInfo.paths(path)
                        .methods(RequestMethod.GET)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                new Endpoints(),
                java.util.Objects.requireNonNull(ReflectionUtils.findMethod(Endpoints.class, method)));
    }

    static final class Endpoints {

        @Allow(door = Allow.Door.PUBLIC)
        public String list() {
            return "notes";
        }

        @Allow("auditor")
        public String audit() {
            return "audit";
        }

        public String forgotten() {
            return "anything";
        }
    }
}
