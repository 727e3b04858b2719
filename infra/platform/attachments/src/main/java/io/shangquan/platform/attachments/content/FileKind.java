package io.shangquan.platform.attachments.content;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that are taken. SVG is not one of them: it is a page that can run scripts. */
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The kind of a media type, if it is taken. */
    public static Optional<FileKind> of(String mediaType) {
        return Stream.of(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of the name of such a file, without its dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is shown in a page, and has a thumbnail. */
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }
}
