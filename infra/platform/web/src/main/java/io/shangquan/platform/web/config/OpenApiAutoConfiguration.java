package io.shangquan.platform.web.config;

import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.web.openapi.ApiComponents;
import io.shangquan.platform.web.openapi.OperationRules;
import io.shangquan.platform.web.openapi.RecordSchemas;
import io.shangquan.platform.web.openapi.SchemaNames;
import io.shangquan.platform.web.page.PageRequest;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** How a service describes itself. */
@AutoConfiguration(beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
public class OpenApiAutoConfiguration {

    static {
        ModelResolver.enumsAsRef = true;
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, PageRequest.class)
                .replaceWithClass(JsonNode.class, Object.class);
    }

    @Bean
    OperationRules operationRules() {
        return new OperationRules();
    }

    @Bean
    ModelResolver schemaResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenAPI serviceDescription(@Value("${spring.application.name:service}") String name) {
        return new OpenAPI()
                .info(new Info().title(name).version("v1"))
                .components(ApiComponents.create())
                .addSecurityItem(new SecurityRequirement().addList(ApiComponents.TOKEN));
    }
}
