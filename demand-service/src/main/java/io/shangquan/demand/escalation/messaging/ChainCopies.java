package io.shangquan.demand.escalation.messaging;

import io.shangquan.contracts.organisation.PostState;

/** Where the copy of the chain is kept. */
public interface ChainCopies {

    /** Keeps what a post is now, unless something newer is known. */
    void keep(String district, String id, String sequence, PostState post);

    /** Forgets all, before they are read anew. */
    void forget();
}
