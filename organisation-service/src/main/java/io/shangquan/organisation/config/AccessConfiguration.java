package io.shangquan.organisation.config;

import io.shangquan.organisation.access.application.PublishedRules;
import io.shangquan.platform.core.json.PlatformJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/** The rules of all services' operations. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String DESCRIPTIONS = "classpath*:openapi/*.json";
    private static final String SUFFIX = ".json";

    @Bean
    PublishedRules publishedRules() throws IOException {
        Map<String, JsonNode> documents = new HashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(DESCRIPTIONS)) {
            String name = String.valueOf(file.getFilename());
            try (InputStream in = file.getInputStream()) {
                documents.put(
                        name.substring(0, name.length() - SUFFIX.length()),
                        PlatformJson.lenient().readTree(in));
            }
        }
        return new PublishedRules(documents);
    }
}
