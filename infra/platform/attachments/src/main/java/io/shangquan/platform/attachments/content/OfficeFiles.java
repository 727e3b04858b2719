package io.shangquan.platform.attachments.content;

import io.shangquan.platform.attachments.AttachmentProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Office files are archives (ECMA-376, part 2). Each is opened within bounds before it is taken; the list at its end must name as
 * many parts as there are, or the reader of another program would see other parts than were looked at.
 */
final class OfficeFiles {

    private static final int MAX_PARTS = 2_000;
    private static final long MAX_EXPANDED = 100L * 1024 * 1024;
    private static final long MAX_RATIO = 100;
    private static final long RATIO_COUNTS_FROM = 1024L * 1024;
    private static final String PROGRAM = "vbaproject.bin";
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "word/document.xml", FileKind.DOCX,
            "xl/workbook.xml", FileKind.XLSX,
            "ppt/presentation.xml", FileKind.PPTX);

    private static final int END_OF_LIST = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int PARTS_IN_LIST = 10;
    private static final int MAX_COMMENT = 0xffff;

    private OfficeFiles() {}

    static FileKind kindOf(byte[] content) {
        FileKind kind = null;
        int parts = 0;
        long expanded = 0;
        byte[] buffer = new byte[8192];
        Path file = null;
        try {
            file = Files.write(Files.createTempFile("attachment", ".zip"), content);
            try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                for (ZipEntry part : Collections.list(archive.entries())) {
                    kind = kindWith(kind, part.getName());
                    if (++parts > MAX_PARTS) {
                        throw ProblemException.of(AttachmentProblem.EXPANDS);
                    }
                    try (InputStream in = archive.getInputStream(part)) {
                        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                            expanded += read;
                            requireBounded(expanded, content.length);
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ProblemException.of(AttachmentProblem.UNREADABLE);
        } finally {
            forget(file);
        }
        if (kind == null) {
            throw ProblemException.of(AttachmentProblem.TYPE_REFUSED);
        }
        if (parts != listed(content)) {
            throw ProblemException.of(AttachmentProblem.UNREADABLE);
        }
        return kind;
    }

    private static @Nullable FileKind kindWith(@Nullable FileKind known, String part) {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.endsWith(PROGRAM)) {
            throw ProblemException.of(AttachmentProblem.HAS_PROGRAM);
        }
        FileKind kind = MAIN_PARTS.get(name);
        if (known != null && kind != null && kind != known) {
            throw ProblemException.of(AttachmentProblem.UNREADABLE);
        }
        return kind == null ? known : kind;
    }

    private static void forget(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static void requireBounded(long expanded, long packed) {
        boolean steep = expanded > RATIO_COUNTS_FROM && expanded > packed * MAX_RATIO;
        if (steep || expanded > MAX_EXPANDED) {
            throw ProblemException.of(AttachmentProblem.EXPANDS);
        }
    }

    /** How many parts the central directory says there are; -1 if there is none. */
    private static int listed(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int earliest = Math.max(0, content.length - END_LENGTH - MAX_COMMENT);
        for (int at = content.length - END_LENGTH; at >= earliest; at--) {
            if (bytes.getInt(at) == END_OF_LIST) {
                return Short.toUnsignedInt(bytes.getShort(at + PARTS_IN_LIST));
            }
        }
        return -1;
    }
}
