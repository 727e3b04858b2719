package io.shangquan.platform.attachments;

import io.shangquan.platform.attachments.Attachment.Claim;
import java.util.Collection;
import java.util.List;

/** The files of a service, as its use cases see them. */
public interface Attachments {

    /**
     * Claims files for an aggregate, before the write that names them in it. Claiming again for the same aggregate is harmless; what
     * the aggregate does not name a day later is removed. If one of them cannot be claimed, none is: the others can be named elsewhere.
     *
     * @param person who uploaded them
     * @throws io.shangquan.platform.core.problem.ProblemException {@code attachment-not-claimable} if one is not there, is somebody
     *     else's or belongs to another aggregate
     */
    void claim(String district, String person, List<String> ids, Claim claim);

    /** Those of some files that are there in full, in no order; whether their reader may see them is decided before. */
    List<Attachment> findAll(String district, Collection<String> ids);

    /** The files that were claimed for an aggregate, oldest first. */
    List<Attachment> listOf(String district, Claim claim);
}
