package io.shangquan.platform.core.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The catalogue of problems, generated from what the parts of the platform register. */
public final class ProblemCatalogue {

    private ProblemCatalogue() {}

    /** A Markdown page: code, status, and what to do in both languages, by owner. */
    public static String markdown(List<ProblemCodes> registered, ProblemTexts texts) {
        StringBuilder page = new StringBuilder("# Problems\n");
        registered.stream().sorted(Comparator.comparing(ProblemCodes::owner)).forEach(codes -> {
            page.append("\n## ")
                    .append(codes.owner())
                    .append("\n\n| code | status | 中文 | English |\n|---|---|---|---|\n");
            codes.codes().stream()
                    .sorted(Comparator.comparing(ProblemCode::code))
                    .forEach(code -> page.append("| `")
                            .append(code.code())
                            .append("` | ")
                            .append(code.status())
                            .append(" | ")
                            .append(entry(code, ProblemTexts.CHINESE, texts))
                            .append(" | ")
                            .append(entry(code, Locale.ENGLISH, texts))
                            .append(" |\n"));
        });
        return page.toString();
    }

    private static String entry(ProblemCode code, Locale language, ProblemTexts texts) {
        return "**" + texts.title(code, language) + "** "
                + texts.template(code, language).replace("|", "\\|");
    }
}
