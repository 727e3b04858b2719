package io.shangquan.local.demo.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @Test
    void rowsAreReadWithTheirLines() throws IOException {
        CsvFile file = CsvFile.parse("key,text\n1,one\n\n2,two\n");

        assertThat(file.columns()).containsExactly("key", "text");
        assertThat(file.rows())
                .containsExactly(
                        new CsvRow(2, Map.of("key", "1", "text", "one")),
                        new CsvRow(4, Map.of("key", "2", "text", "two")));
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void quotedFieldsMayHoldCommasQuotationMarksAndLines() throws IOException {
        CsvFile file = CsvFile.parse("key,text\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n2,d\r\n");

        assertThat(file.rows())
                .containsExactly(
                        new CsvRow(2, Map.of("key", "1", "text", "a, \"b\"\nc")),
                        new CsvRow(4, Map.of("key", "2", "text", "d")));
    }

    @Test
    void aRowWithTooFewOrTooManyFieldsIsReportedAndTheRestGoesOn() throws IOException {
        CsvFile file = CsvFile.parse("key,text\n1\n2,two,more\n3,three\n");

        assertThat(file.problems())
                .containsExactly(
                        new RowProblem(2, "it has 1 fields, the header has 2"),
                        new RowProblem(3, "it has 3 fields, the header has 2"));
        assertThat(file.rows()).extracting(CsvRow::line).containsExactly(4);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsItsOwnRowOnly() throws IOException {
        CsvFile file = CsvFile.parse("key,text\n1,\"open\n2,two\n3,\"three\"\n");

        assertThat(file.problems()).containsExactly(new RowProblem(2, "a quotation mark is not closed"));
        assertThat(file.rows()).extracting(CsvRow::line).containsExactly(3, 4);
    }

    @Test
    void aQuotationMarkWithinAFieldIsReported() throws IOException {
        CsvFile file = CsvFile.parse("key,text\n1,\"a\"b\"\"\n2,two\n");

        assertThat(file.problems()).containsExactly(new RowProblem(2, "its quotation marks are misplaced"));
        assertThat(file.rows()).extracting(CsvRow::line).containsExactly(3);
    }

    @Test
    void aRowThatIsNotUtf8IsReported(@TempDir Path directory) throws IOException {
        Path written = Files.write(
                directory.resolve("latin.csv"), "key,text\n1,caf\u00e9\n2,two\n".getBytes(StandardCharsets.ISO_8859_1));

        CsvFile file = CsvFile.read(written);

        assertThat(file.problems()).containsExactly(new RowProblem(2, "it is not UTF-8"));
        assertThat(file.rows()).extracting(CsvRow::line).containsExactly(3);
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstColumn() throws IOException {
        assertThat(CsvFile.parse("\uFEFFkey,text\n1,one").columns()).containsExactly("key", "text");
    }

    @Test
    void aFileWithoutAReadableHeaderIsRefused() {
        assertThatThrownBy(() -> CsvFile.parse("\"key,text\n")).isInstanceOf(IOException.class);
    }
}
