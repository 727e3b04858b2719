package io.shangquan.platform.attachments.content;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a picture is to be turned when it is shown (Exif 2.32, 4.6.5, tag 274): the only thing of a picture's Exif data that is kept.
 *
 * @param value 1 to 8; 1 is upright
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int TIFF_MAGIC = 42;
    private static final int ENTRY_LENGTH = 12;
    private static final int VALUE_OFFSET = 8;
    private static final int LAST = 8;
    private static final int TURNED_FROM = 5;
    private static final byte[] MINIMAL = {
        (byte) 0xff,
        (byte) 0xe1,
        0,
        0x22,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        0x01,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0
    };
    private static final int MINIMAL_VALUE = 29;

    /** Reads it from a TIFF header and what follows; upright if it is not there or not readable. */
    static Orientation read(ByteBuffer tiff) {
        try {
            ByteBuffer bytes = tiff.slice();
            bytes.order(bytes.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            if (bytes.getShort(2) != TIFF_MAGIC) {
                return UPRIGHT;
            }
            int directory = bytes.getInt(4);
            int entries = Short.toUnsignedInt(bytes.getShort(directory));
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + entry * ENTRY_LENGTH;
                if (Short.toUnsignedInt(bytes.getShort(at)) == TAG) {
                    int value = Short.toUnsignedInt(bytes.getShort(at + VALUE_OFFSET));
                    return value >= 1 && value <= LAST ? new Orientation(value) : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    /** An Exif segment that says this and nothing else. */
    byte[] segment() {
        byte[] segment = MINIMAL.clone();
        segment[MINIMAL_VALUE] = (byte) value;
        return segment;
    }

    /** Whether what was wide is high when it is shown. */
    boolean isTurned() {
        return value >= TURNED_FROM;
    }

    /** Turns a picture of this size (before it is turned) upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
