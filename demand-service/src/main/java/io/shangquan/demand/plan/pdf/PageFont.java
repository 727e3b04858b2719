package io.shangquan.demand.plan.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/** A font with Chinese characters: the one that is configured, or one that systems usually have. None comes with the service. */
final class PageFont {

    /** With a comma and a number where a file holds several fonts. */
    private static final List<String> USUAL = List.of(
            "/usr/share/fonts/truetype/noto/NotoSansSC-Regular.ttf",
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc,0",
            "/usr/share/fonts/truetype/arphic/uming.ttc,0",
            "/System/Library/Fonts/STHeiti Light.ttc,1",
            "C:/Windows/Fonts/simsun.ttc,0");

    private PageFont() {}

    /**
     * Finds one.
     *
     * @param configured a file, with a comma and a number if it holds several fonts; blank if nothing is configured
     * @throws UncheckedIOException if the file that is configured cannot be read
     */
    static Optional<BaseFont> find(String configured) {
        Stream<String> places = configured.isBlank() ? USUAL.stream().filter(PageFont::isThere) : Stream.of(configured);
        return places.findFirst().map(PageFont::read);
    }

    private static boolean isThere(String place) {
        return Files.isReadable(Path.of(place.split(",", 2)[0]));
    }

    private static BaseFont read(String place) {
        try {
            return BaseFont.createFont(place, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + place + " cannot be read", e);
        }
    }
}
