package io.shangquan.platform.web.openapi;

import io.shangquan.platform.core.problem.ProblemDocuments;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** What the descriptions of all services share: the token, and problems as {@link ProblemDocuments} writes them. */
public final class ApiComponents {

    /** The security scheme's name. */
    public static final String TOKEN = "token";

    /** The answer that is a problem. */
    static final String PROBLEM = "#/components/responses/Problem";

    private static final String NAME = "Problem";
    private static final String FIELD = "FieldProblem";
    private static final String SCHEMAS = "#/components/schemas/";

    private ApiComponents() {}

    /** New components, to which a service's own are added. */
    public static Components create() {
        return new Components()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSchemas(NAME, problem())
                .addSchemas(FIELD, field())
                .addResponses(
                        NAME,
                        new ApiResponse()
                                .description("A problem (RFC 9457)")
                                .content(new Content()
                                        .addMediaType(
                                                ProblemDocuments.MEDIA_TYPE,
                                                new MediaType().schema(new Schema<>().$ref(SCHEMAS + NAME)))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("What went wrong, in the language asked for. The code is stable; texts are not.")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("errors", new ArraySchema().items(new Schema<>().$ref(SCHEMAS + FIELD)))
                .addProperty("traceId", new StringSchema())
                .addRequiredItem("type")
                .addRequiredItem("title")
                .addRequiredItem("status")
                .addRequiredItem("detail")
                .addRequiredItem("instance")
                .addRequiredItem("code");
    }

    private static Schema<?> field() {
        return new ObjectSchema()
                .description("What is wrong with one field: a JSON pointer, or query:name, header:name, path:name.")
                .addProperty("pointer", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("detail", new StringSchema())
                .addRequiredItem("pointer")
                .addRequiredItem("code")
                .addRequiredItem("detail");
    }
}
