package io.shangquan.platform.attachments.web;

import io.shangquan.platform.attachments.content.FileKind;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** Names of files, without what a name can do on a disk or a screen. */
final class FileNames {

    private static final int MAX_LENGTH = 100;
    private static final String UNNAMED = "attachment";

    private FileNames() {}

    /**
     * The name that a sender gave ({@code Content-Disposition}, RFC 6266), made safe: no folders, no control or direction characters, and the
     * ending of what the file really is.
     */
    static String of(@Nullable String disposition, FileKind kind) {
        String given = disposition == null ? null : filenameIn(disposition);
        String safe = given == null
                ? ""
                : given.replaceAll(".*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\"<>:|?*]", "")
                        .replaceAll("\\.[^.]{1,8}$", "")
                        .strip();
        String name = safe.isEmpty() || safe.startsWith(".") ? UNNAMED : safe;
        int end = name.offsetByCodePoints(0, Math.min(MAX_LENGTH, name.codePointCount(0, name.length())));
        return name.substring(0, end) + '.' + kind.extension();
    }

    /** For a browser: shown in place if it is a picture, else offered to be saved. */
    static String disposition(String name, FileKind kind) {
        ContentDisposition.Builder disposition =
                kind.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition.filename(name, StandardCharsets.UTF_8).build().toString();
    }

    private static @Nullable String filenameIn(String disposition) {
        try {
            return ContentDisposition.parse(disposition).getFilename();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
