package io.shangquan.platform.attachments.content;

import org.jspecify.annotations.Nullable;

/**
 * A file that was found to be harmless.
 *
 * @param content what is kept of it: a picture without the place where it was taken, the device and the person
 * @param thumbnail a small JPEG; null unless it is a picture
 */
@SuppressWarnings("ArrayRecordComponent")
public record InspectedFile(FileKind kind, byte[] content, byte @Nullable [] thumbnail) {}
