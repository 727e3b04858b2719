package io.shangquan.contracts;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of a contract record: what every producer sends and every consumer may rely on. */
final class RecordSchema {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<Type, String> FORMATS = Map.of(Instant.class, "date-time", LocalDate.class, "date");
    private static final Map<Type, String> SIMPLE = Map.of(
            String.class, "string",
            Instant.class, "string",
            LocalDate.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private RecordSchema() {}

    static ObjectNode of(Contract contract) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:shangquan:schema:" + contract.type());
        schema.put("title", contract.type());
        schema.put("description", contract.summary());
        return schema.setAll(object(contract.shape(), contract.fields()));
    }

    private static ObjectNode object(Class<?> shape, Map<String, String> descriptions) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = JSON.createObjectNode();
        ArrayNode required = JSON.createArrayNode();
        for (RecordComponent component : shape.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            ObjectNode property = typeOf(component.getAnnotatedType(), nullable);
            String description = descriptions.get(component.getName());
            if (description != null) {
                property.put("description", description);
            }
            properties.set(component.getName(), property);
            if (!nullable) {
                required.add(component.getName());
            }
        }
        schema.set("properties", properties);
        schema.set("required", required);
        return schema;
    }

    private static ObjectNode typeOf(AnnotatedType annotated, boolean nullable) {
        ObjectNode schema;
        if (annotated instanceof AnnotatedParameterizedType list && isList(list)) {
            schema = named("array", nullable);
            schema.set("items", typeOf(list.getAnnotatedActualTypeArguments()[0], false));
            return schema;
        }
        Type type = annotated.getType();
        String simple = SIMPLE.get(type);
        if (simple != null) {
            schema = named(simple, nullable);
            String format = FORMATS.get(type);
            return format == null ? schema : schema.put("format", format);
        }
        if (type instanceof Class<?> shape && shape.isRecord()) {
            return object(shape, Map.of());
        }
        throw new IllegalArgumentException(type + " has no place in an event: ids, codes, numbers and times only");
    }

    private static boolean isList(AnnotatedParameterizedType type) {
        return type.getType().getTypeName().startsWith(List.class.getName());
    }

    private static ObjectNode named(String type, boolean nullable) {
        ObjectNode schema = JSON.createObjectNode();
        if (nullable) {
            schema.putArray("type").add(type).add("null");
        } else {
            schema.put("type", type);
        }
        return schema;
    }
}
