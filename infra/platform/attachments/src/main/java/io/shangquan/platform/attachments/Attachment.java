package io.shangquan.platform.attachments;

import io.shangquan.platform.attachments.content.FileKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param person subject of who uploaded it
 * @param name as its sender called it, made safe, with the ending of its kind; personal data may be in it
 * @param size bytes
 * @param thumbnail whether there is a small picture of it
 * @param claim what it belongs to; null while it is unclaimed
 */
public record Attachment(
        String id,
        String district,
        String person,
        String name,
        FileKind kind,
        long size,
        boolean thumbnail,
        Instant uploadedAt,
        @Nullable Claim claim) {

    /** Bytes that a file may have. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** How many an aggregate should take at most. */
    public static final int MAX_PER_AGGREGATE = 10;

    /**
     * The aggregate that a file belongs to.
     *
     * @param kind the kind of aggregate, as its {@link AttachmentAccess} calls it
     * @param aggregate its id; a reserved id if it is still to be made
     */
    public record Claim(String kind, String aggregate) {}
}
