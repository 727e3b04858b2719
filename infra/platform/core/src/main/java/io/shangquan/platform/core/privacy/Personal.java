package io.shangquan.platform.core.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks personal data (PIPL, article 4). A marked field is masked in every answer unless it was revealed on purpose, and
 * never reaches a log, an event or a URL.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Personal {

    /** What it is, which decides how it is masked. */
    Kind value();

    /** Kinds of personal data, by how much of each may show. */
    enum Kind {
        /** A person's name: the first character shows. */
        NAME,
        /** A telephone number: the first three and the last four digits show. */
        PHONE,
        /** A mail address: the first character and the domain show. */
        EMAIL,
        /** Anything else: nothing shows. */
        OTHER
    }
}
