package io.shangquan.platform.web.sample;

/** A note was written or changed. */
record NoteWritten() {}
