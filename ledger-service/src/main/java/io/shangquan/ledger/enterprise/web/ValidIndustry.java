package io.shangquan.ledger.enterprise.web;

import io.shangquan.ledger.enterprise.domain.Industry;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A section, division, group or class of GB/T 4754-2017. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Constraint(validatedBy = ValidIndustry.Check.class)
@interface ValidIndustry {

    String message() default "{io.shangquan.ledger.ValidIndustry.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the domain; null is somebody else's concern. */
    final class Check implements ConstraintValidator<ValidIndustry, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || Industry.isValid(value);
        }
    }
}
