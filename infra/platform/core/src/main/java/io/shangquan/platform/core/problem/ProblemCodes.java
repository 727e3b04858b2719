package io.shangquan.platform.core.problem;

import java.util.List;

/**
 * The problems that a part of the platform can answer with. Each part registers its own as a bean, so that the catalogue can list
 * them and a test can see that each has its texts.
 *
 * @param owner the part's name
 */
public record ProblemCodes(String owner, List<ProblemCode> codes) {

    public ProblemCodes {
        codes = List.copyOf(codes);
    }

    /** All constants of an enum. */
    public static <E extends Enum<E> & ProblemCode> ProblemCodes of(String owner, Class<E> codes) {
        return new ProblemCodes(owner, List.of(codes.getEnumConstants()));
    }
}
