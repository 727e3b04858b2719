package io.shangquan.platform.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record requires: every component that its type does not mark with {@link Nullable}. An absent value is left out of an answer,
 * never written as null.
 */
public final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            require(described(schema, context), java.getRawClass());
        }
        return schema;
    }

    private static Schema<?> described(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) {
            return schema;
        }
        String name = (String) RefUtils.extractSimpleName(schema.get$ref()).getLeft();
        return context.getDefinedModels().getOrDefault(name, schema);
    }

    private static void require(Schema<?> schema, Class<?> shape) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = Stream.of(shape.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .filter(schema.getProperties()::containsKey)
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
