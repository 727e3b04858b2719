package io.shangquan.platform.batch.sheet;

import io.shangquan.platform.batch.SheetProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a CSV file (RFC 4180), in UTF-8 or, as Excel saves it in China, in GB 18030. */
final class CsvRows {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final char QUOTE = '"';
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int MAX_CELL = 32_767;

    private final CharSequence text;
    private final Consumer<List<String>> reader;
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvRows(CharSequence text, Consumer<List<String>> reader) {
        this.text = text;
        this.reader = reader;
    }

    static void read(byte[] content, Consumer<List<String>> reader) {
        CharSequence text = decoded(content);
        if (text.chars().anyMatch(character -> character == 0)) {
            throw ProblemException.of(SheetProblem.UNREADABLE);
        }
        new CsvRows(text, reader).read();
    }

    private static CharSequence decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException notUtf8) {
            try {
                return CHINESE.newDecoder().decode(ByteBuffer.wrap(content));
            } catch (CharacterCodingException neither) {
                throw ProblemException.of(SheetProblem.UNREADABLE);
            }
        }
    }

    private void read() {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            at++;
        }
        while (at < text.length()) {
            char next = text.charAt(at++);
            switch (next) {
                case QUOTE -> quoted();
                case ',' -> endCell();
                case '\n' -> endRow();
                case '\r' -> {}
                default -> add(next);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
    }

    private void quoted() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != QUOTE) {
                add(next);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                add(text.charAt(at++));
            } else {
                return;
            }
        }
        throw ProblemException.of(SheetProblem.UNREADABLE);
    }

    private void add(char next) {
        if (cell.length() == MAX_CELL) {
            throw ProblemException.of(SheetProblem.UNREADABLE);
        }
        cell.append(next);
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        reader.accept(row);
        row = new ArrayList<>();
    }
}
