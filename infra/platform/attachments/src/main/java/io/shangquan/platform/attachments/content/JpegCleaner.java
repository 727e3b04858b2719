package io.shangquan.platform.attachments.content;

import io.shangquan.platform.attachments.AttachmentProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Takes out of a JPEG (ITU-T T.81, annex B) everything that is not the picture: where and when it was taken, by whom and with what,
 * comments, and whatever stands behind its end. The picture itself is not compressed again.
 */
final class JpegCleaner {

    private static final int MARKER = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final String EXIF = "Exif\0\0";

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegCleaner(byte[] jpeg) {
        this.in = ByteBuffer.wrap(jpeg);
        this.out = new ByteArrayOutputStream(jpeg.length);
    }

    static Cleaned clean(byte[] jpeg) {
        JpegCleaner cleaner = new JpegCleaner(jpeg);
        try {
            cleaner.copy();
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            throw unreadable();
        }
        return new Cleaned(cleaner.out.toByteArray(), cleaner.orientation);
    }

    private void copy() {
        if (marker() != START) {
            throw unreadable();
        }
        write(START);
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
            if (marker == SCAN) {
                scan();
            }
        }
        write(END);
    }

    private int marker() {
        int first = in.get() & MARKER;
        if (first != MARKER) {
            throw unreadable();
        }
        int marker = in.get() & MARKER;
        while (marker == MARKER) {
            marker = in.get() & MARKER;
        }
        return marker;
    }

    private void segment(int marker) {
        if (isAlone(marker)) {
            write(marker);
            return;
        }
        int length = Short.toUnsignedInt(in.getShort(in.position()));
        byte[] segment = new byte[length];
        in.get(segment);
        if (length < 2) {
            throw unreadable();
        }
        if (marker == APP1 && says(segment, EXIF)) {
            orientation = Orientation.read(ByteBuffer.wrap(segment, 2 + EXIF.length(), length - 2 - EXIF.length()));
            if (!orientation.equals(Orientation.UPRIGHT)) {
                out.writeBytes(orientation.segment());
            }
        } else if (isPicture(marker, segment)) {
            write(marker);
            out.writeBytes(segment);
        }
    }

    /** Compressed data: a marker ends it, unless it is stuffed (00) or a restart. */
    private void scan() {
        while (true) {
            int next = in.get() & MARKER;
            if (next != MARKER) {
                out.write(next);
                continue;
            }
            int after = in.get(in.position()) & MARKER;
            if (after != 0 && !isRestart(after)) {
                in.position(in.position() - 1);
                return;
            }
            out.write(MARKER);
            out.write(in.get());
        }
    }

    private void write(int marker) {
        out.write(MARKER);
        out.write(marker);
    }

    private static boolean isPicture(int marker, byte[] segment) {
        return switch (marker) {
            case APP0 -> says(segment, "JFIF\0");
            case APP2 -> says(segment, "ICC_PROFILE\0");
            case APP14 -> says(segment, "Adobe");
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    private static boolean says(byte[] segment, String name) {
        byte[] expected = name.getBytes(StandardCharsets.US_ASCII);
        return segment.length >= 2 + expected.length
                && java.util.Arrays.equals(segment, 2, 2 + expected.length, expected, 0, expected.length);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || isRestart(marker);
    }

    private static ProblemException unreadable() {
        return ProblemException.of(AttachmentProblem.UNREADABLE);
    }

    /** What is left. */
    @SuppressWarnings("ArrayRecordComponent")
    record Cleaned(byte[] content, Orientation orientation) {}
}
