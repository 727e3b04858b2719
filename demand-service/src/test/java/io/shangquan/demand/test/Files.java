package io.shangquan.demand.test;

import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that people send with their demands, and some that they should not. */
public final class Files {

    public static final String PATH = Street.DISTRICT + "/attachments/demand";

    /** Stands for the place where a picture was taken. */
    public static final String TAKEN_AT = "N39.9324 E116.4551";

    private static final int AFTER_START = 2;
    private static final int MEGABYTE = 1024 * 1024;

    private Files() {}

    /** Uploads a file under a name of the test's. */
    public static Answer upload(TestClient who, byte[] content, String type) {
        return who.send(who.request(PATH)
                .setHeader("Content-Type", type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E6%BC%8F%E6%B0%B4.dat")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    /** A photograph that says in its Exif data where it was taken. */
    public static byte[] photograph() {
        byte[] picture = jpeg();
        byte[] place = ("Exif\0\0" + TAKEN_AT).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, AFTER_START);
        out.write(0xff);
        out.write(0xe1);
        out.write(0);
        out.write(place.length + 2);
        out.writeBytes(place);
        out.write(picture, AFTER_START, picture.length - AFTER_START);
        return out.toByteArray();
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] pageWithScript() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A document of some kilobytes that would be two hundred megabytes once it is opened. */
    public static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[MEGABYTE];
            for (int written = 0; written < 200; written++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
