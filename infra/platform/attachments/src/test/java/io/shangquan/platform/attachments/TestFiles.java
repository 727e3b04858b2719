package io.shangquan.platform.attachments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as nobody should. */
public final class TestFiles {

    /** Stands for the place where a picture was taken. */
    public static final String PLACE = "N39.9324 E116.4551";

    private static final int AFTER_START = 2;

    private TestFiles() {}

    /** A picture in one colour. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG with its place in Exif, a comment, and something behind its end. */
    public static byte[] photograph(int width, int height, int orientation) {
        byte[] picture = picture("jpeg", width, height);
        ByteBuffer exif = ByteBuffer.allocate(26 + PLACE.length()).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put(PLACE.getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, AFTER_START);
        segment(out, 0xe1, join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif.array()));
        segment(out, 0xfe, PLACE.getBytes(StandardCharsets.US_ASCII));
        out.write(picture, AFTER_START, picture.length - AFTER_START);
        out.writeBytes(("<script>" + PLACE).getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** A PNG that says of itself how large it is, and where it was made. */
    public static byte[] screenshot(int width, int height) {
        byte[] png = picture("png", 8, 8);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(png, 24, 5);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 8);
        chunk(out, "IHDR", header.array());
        chunk(out, "tEXt", ("Location\0" + PLACE).getBytes(StandardCharsets.US_ASCII));
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    /** An archive with parts of these names and one content. */
    public static byte[] archive(byte[] content, String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                ZipEntry entry = new ZipEntry(part);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word file, as far as anybody looks. */
    public static byte[] document() {
        return archive("<x/>".getBytes(StandardCharsets.UTF_8), "[Content_Types].xml", "word/document.xml");
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
        out.write(0xff);
        out.write(marker);
        out.write((data.length + 2) >> 8);
        out.write((data.length + 2) & 0xff);
        out.writeBytes(data);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] named = join(type.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] join(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
