package io.shangquan.platform.attachments.content;

import io.shangquan.platform.attachments.AttachmentProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps of a PNG (ISO/IEC 15948, 11) the chunks that make the picture: no texts, no time, no Exif data, nothing behind its end. */
final class PngCleaner {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final String FIRST = "IHDR";
    private static final String LAST = "IEND";
    private static final Set<String> PICTURE =
            Set.of(FIRST, "PLTE", "IDAT", LAST, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs");

    private PngCleaner() {}

    static byte[] clean(byte[] png) {
        ByteBuffer in = ByteBuffer.wrap(png);
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        try {
            byte[] signature = new byte[SIGNATURE];
            in.get(signature);
            out.writeBytes(signature);
            String type = "";
            while (!type.equals(LAST)) {
                int length = in.getInt(in.position());
                if (length < 0 || length > in.remaining() - AROUND_DATA) {
                    throw unreadable();
                }
                byte[] chunk = new byte[length + AROUND_DATA];
                in.get(chunk);
                String next = new String(chunk, 4, 4, StandardCharsets.US_ASCII);
                if (type.isEmpty() && !next.equals(FIRST)) {
                    throw unreadable();
                }
                type = next;
                if (PICTURE.contains(type)) {
                    out.writeBytes(chunk);
                }
            }
            return out.toByteArray();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return ProblemException.of(AttachmentProblem.UNREADABLE);
    }
}
