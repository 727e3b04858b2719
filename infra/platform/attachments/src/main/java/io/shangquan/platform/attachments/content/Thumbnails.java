package io.shangquan.platform.attachments.content;

import io.shangquan.platform.attachments.AttachmentProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Small pictures of large ones. A picture is never held in memory in full: it is thinned out while it is read. */
final class Thumbnails {

    /** The longer side, in pixels. */
    static final int SIDE = 320;

    private static final long MAX_PIXELS = 50_000_000;
    private static final String FORMAT = "jpeg";

    private Thumbnails() {}

    /**
     * A small JPEG.
     *
     * @throws ProblemException if the picture cannot be read, or has too many pixels
     */
    static byte[] of(byte[] picture, String format, Orientation orientation) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MAX_PIXELS) {
                throw ProblemException.of(AttachmentProblem.EXPANDS);
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
            thinned.setSourceSubsampling(step, step, 0, 0);
            return write(scaled(reader.read(0, thinned), orientation));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw ProblemException.of(AttachmentProblem.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage picture, Orientation orientation) {
        double scale = Math.min(1, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean turned = orientation.isTurned();
        BufferedImage small =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = small.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, small.getWidth(), small.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform placed = orientation.upright(width, height);
            placed.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
            canvas.drawImage(picture, placed, null);
        } finally {
            canvas.dispose();
        }
        return small;
    }

    private static byte[] write(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, FORMAT, out)) {
            throw new IOException("there is no writer of JPEG");
        }
        return out.toByteArray();
    }
}
