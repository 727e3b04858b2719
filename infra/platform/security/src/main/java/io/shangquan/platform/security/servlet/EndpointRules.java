package io.shangquan.platform.security.servlet;

import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.security.rule.EndpointRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The rules of all endpoints of a service; one without a rule keeps the service from starting. */
public final class EndpointRules implements SmartInitializingSingleton {

    private static final String OURS = "io.shangquan.";

    private final RequestMappingHandlerMapping mapping;

    public EndpointRules(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** Every endpoint of the platform's own code, by its path. */
    public List<EndpointRule> all() {
        List<EndpointRule> rules = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (!method.getBeanType().getName().startsWith(OURS)) {
                return;
            }
            Allow allow = method.getMethodAnnotation(Allow.class);
            if (allow == null) {
                throw new IllegalStateException(method + " has no rule: say with @Allow who may call it");
            }
            rules.add(new EndpointRule(
                    info.getMethodsCondition() + " " + info.getPatternValues(), allow.door(), Set.of(allow.value())));
        });
        rules.sort(Comparator.comparing(EndpointRule::endpoint));
        return List.copyOf(rules);
    }

    @Override
    public void afterSingletonsInstantiated() {
        all();
    }
}
