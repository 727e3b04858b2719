package io.shangquan.platform.web.privacy;

import io.shangquan.platform.core.privacy.Masking;
import io.shangquan.platform.core.privacy.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Masks what is marked with {@link Personal} in every answer. What shows personal data on purpose has fields that are not marked. */
public final class PersonalModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public PersonalModule() {
        super("personal-data");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Marks());
    }

    private static final class Marks extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object findSerializer(MapperConfig<?> config, Annotated member) {
            Personal mark = member.getAnnotation(Personal.class);
            return mark == null ? null : new Masked(mark.value());
        }

        @Override
        public Version version() {
            return Version.unknownVersion();
        }
    }

    private static final class Masked extends StdSerializer<Object> {

        private final Personal.Kind kind;

        Masked(Personal.Kind kind) {
            super(Object.class);
            this.kind = kind;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(Masking.mask(kind, value.toString()));
        }
    }
}
