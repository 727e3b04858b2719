package io.shangquan.platform.attachments;

import io.shangquan.platform.core.access.Caller;

/** What a service knows about the files of one kind of aggregate: who may read them, and which of them an aggregate names. */
public interface AttachmentAccess {

    /** The kind of aggregate, as claims call it: a word that never changes. */
    String kind();

    /**
     * Whether somebody may read the files of an aggregate.
     *
     * @param caller with the grants that reach the district
     */
    boolean mayRead(Caller caller, String district, String aggregate);

    /** Whether the aggregate is there and names the file. */
    boolean names(String district, String aggregate, String attachment);
}
