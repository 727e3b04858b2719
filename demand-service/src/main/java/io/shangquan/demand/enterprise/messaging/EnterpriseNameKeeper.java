package io.shangquan.demand.enterprise.messaging;

/** Keeps copies of what the ledger calls enterprises. */
public interface EnterpriseNameKeeper {

    /**
     * Keeps the name of an enterprise, unless something newer is known.
     *
     * @param entry id of the ledger's entry
     * @param name as registered
     */
    void keep(String district, String entry, String sequence, String creditCode, String name);

    /** Forgets all, before they are read anew. */
    void forget();
}
