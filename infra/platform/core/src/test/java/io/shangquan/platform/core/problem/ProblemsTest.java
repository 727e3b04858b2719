package io.shangquan.platform.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

    private final ProblemTexts texts = ProblemTexts.load(ProblemsTest.class.getClassLoader());

    @ParameterizedTest
    @EnumSource(PlatformProblem.class)
    void every_problem_has_its_texts_in_both_languages(PlatformProblem problem) {
        assertThat(texts.missing(problem)).isEmpty();
        assertThat(problem.status()).isBetween(400, 599);
        assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void a_problem_without_texts_is_found() {
        ProblemCode unknown = new ProblemCode() {
            @Override
            public String code() {
                return "unheard-of";
            }

            @Override
            public int status() {
                return 409;
            }
        };

        assertThat(texts.missing(unknown))
                .containsExactly(
                        "unheard-of.title (zh-CN)",
                        "unheard-of.detail (zh-CN)",
                        "unheard-of.title (en)",
                        "unheard-of.detail (en)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en                        | en",
                "en-GB,en;q=0.9            | en",
                "zh-CN,zh;q=0.9,en;q=0.8   | zh-CN",
                "en;q=0.2, zh;q=0.8        | zh-CN",
                "fr, en;q=0.5              | en",
                "fr                        | zh-CN",
                "*                         | zh-CN",
                "not a language; at all    | zh-CN",
                "''                        | zh-CN",
                "                          | zh-CN",
            })
    void the_language_is_the_one_that_is_preferred_of_those_that_are_spoken(@Nullable String accepted, String spoken) {
        assertThat(ProblemTexts.choose(accepted).toLanguageTag()).isEqualTo(spoken);
    }

    @Test
    void a_problem_is_written_as_its_standard_says() {
        ProblemException problem = ProblemException.of(PlatformProblem.BODY_TOO_LARGE, 7);

        Map<String, Object> written =
                new ProblemDocuments(texts).write(problem, Locale.ENGLISH, "/api/v1/notes", "4bf9");

        assertThat(written)
                .containsEntry("type", "urn:shangquan:problem:body-too-large")
                .containsEntry("status", 413)
                .containsEntry("code", "body-too-large")
                .containsEntry("detail", "The body is larger than this endpoint takes (7 bytes).")
                .containsEntry("instance", "/api/v1/notes")
                .containsEntry("traceId", "4bf9")
                .doesNotContainKey("errors");
        assertThat(ProblemException.of(PlatformProblem.UNAVAILABLE)
                        .retryAfter(Duration.ofSeconds(2))
                        .retryAfter())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void the_catalogue_lists_every_problem_with_what_to_do() {
        String page = ProblemCatalogue.markdown(List.of(ProblemCodes.of("platform", PlatformProblem.class)), texts);

        assertThat(page)
                .contains("## platform")
                .contains("| `stale-version` | 412 | **内容已被他人修改** ")
                .contains("Read it again, look at what changed, and repeat.");
        assertThat(page.lines().filter(line -> line.startsWith("| `"))).hasSize(PlatformProblem.values().length);
    }
}
