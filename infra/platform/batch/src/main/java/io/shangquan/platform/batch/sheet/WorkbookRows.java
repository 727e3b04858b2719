package io.shangquan.platform.batch.sheet;

import io.shangquan.platform.batch.SheetProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's first sheet. Gaps that the file leaves out are given as empty rows, so that rows keep their numbers. */
final class WorkbookRows {

    private static final int MAX_COLUMNS = 200;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private WorkbookRows() {}

    static void read(byte[] content, Consumer<List<String>> reader) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            int next = 1;
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (; next < row.getRowNum() && next <= TableFile.MAX_ROWS + 2; next++) {
                    reader.accept(List.of());
                }
                reader.accept(cellsOf(row));
                next++;
            }
        } catch (IOException | ExcelReaderException e) {
            throw ProblemException.of(SheetProblem.UNREADABLE);
        }
    }

    private static List<String> cellsOf(Row row) {
        int count = Math.min(row.getCellCount(), MAX_COLUMNS);
        List<String> cells = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            cells.add(textOf(row.getCell(at)));
        }
        return cells;
    }

    private static String textOf(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText().strip();
        }
        return isDate(cell.getDataFormatString()) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
    }

    /** A number as a person would write it: no exponent, no zeros at its end. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Whether a number format shows a year or a day, outside of colours and quoted texts. */
    private static boolean isDate(@Nullable String format) {
        return format != null
                && format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "").matches("(?i).*[yd年日].*");
    }
}
