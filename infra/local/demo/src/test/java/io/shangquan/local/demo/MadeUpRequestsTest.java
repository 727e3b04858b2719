package io.shangquan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shangquan.local.demo.csv.RowProblem;
import io.shangquan.local.demo.mapping.Filing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpRequestsTest {

    @TempDir
    private Path directory;

    @Test
    void withoutAFileAThousandRequestsAreMadeUpThatCanAllBeFiled() {
        Requests requests = Requests.read(new DemoOptions(null, null, false), directory.resolve("demo/made-up.csv"));

        assertThat(requests.rows()).isEqualTo(1_000);
        assertThat(requests.problems()).isEmpty();
        assertThat(requests.filings()).extracting(Filing::district).contains("110105-gongti", "110105-changhong");
        assertThat(requests.filings().stream()
                        .map(filing -> filing.keyOf("file"))
                        .distinct())
                .hasSize(1_000);
    }

    @Test
    void theyAreTheSameInEveryRun() {
        assertThat(MadeUpRequests.lines()).isEqualTo(MadeUpRequests.lines());
    }

    @Test
    void malformedRowsAndUnknownWordsAreReportedByLineAndTheRestIsFiled() throws IOException {
        List<String> lines = MadeUpRequests.lines();
        String good = lines.get(1);
        Path file = Files.write(
                directory.resolve("bad.csv"),
                List.of(lines.getFirst(), "cut,off", good, good.replaceFirst(",[A-Z]+,", ",FBI,"), "\"" + good));

        Requests requests = Requests.read(new DemoOptions(file, null, false), directory.resolve("unused.csv"));

        assertThat(requests.rows()).isEqualTo(4);
        assertThat(requests.filings()).extracting(Filing::line).containsExactly(3);
        assertThat(requests.problems()).extracting(RowProblem::line).containsExactly(2, 4, 5);
    }

    @Test
    void aFileThatIsNotThereIsOneClearLine() {
        Path absent = directory.resolve("absent.csv");

        assertThatThrownBy(() -> Requests.read(new DemoOptions(absent, null, false), absent))
                .isInstanceOf(DemoFailure.class)
                .hasMessage("There is no file " + absent);
    }
}
