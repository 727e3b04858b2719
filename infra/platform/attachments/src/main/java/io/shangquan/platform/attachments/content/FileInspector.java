package io.shangquan.platform.attachments.content;

import io.shangquan.platform.attachments.AttachmentProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.Set;
import org.apache.tika.Tika;

/** Finds out what a file is from its content alone, and refuses what is not what it says or does harm when opened. */
public final class FileInspector {

    /** What a client sends that does not know the type. */
    private static final String UNSAID = "application/octet-stream";

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private final Tika detector = new Tika();

    /**
     * Looks into a file.
     *
     * @param declared the type as which it was sent, without parameters
     * @throws ProblemException {@link AttachmentProblem}
     */
    public InspectedFile inspect(byte[] content, String declared) {
        FileKind kind = kindOf(content);
        if (!declared.equals(UNSAID) && !declared.equals(kind.mediaType())) {
            throw ProblemException.of(AttachmentProblem.TYPE_DIFFERS, kind.mediaType());
        }
        return switch (kind) {
            case JPEG -> {
                JpegCleaner.Cleaned cleaned = JpegCleaner.clean(content);
                yield new InspectedFile(
                        kind, cleaned.content(), Thumbnails.of(cleaned.content(), "jpeg", cleaned.orientation()));
            }
            case PNG -> {
                byte[] cleaned = PngCleaner.clean(content);
                yield new InspectedFile(kind, cleaned, Thumbnails.of(cleaned, "png", Orientation.UPRIGHT));
            }
            case PDF, DOCX, XLSX, PPTX -> new InspectedFile(kind, content, null);
        };
    }

    private FileKind kindOf(byte[] content) {
        if (content.length == 0) {
            throw ProblemException.of(AttachmentProblem.UNREADABLE);
        }
        String detected = detector.detect(content);
        if (ARCHIVES.contains(detected)) {
            return OfficeFiles.kindOf(content);
        }
        return FileKind.of(detected)
                .filter(kind -> kind.isPicture() || kind == FileKind.PDF)
                .orElseThrow(() -> ProblemException.of(AttachmentProblem.TYPE_REFUSED));
    }
}
