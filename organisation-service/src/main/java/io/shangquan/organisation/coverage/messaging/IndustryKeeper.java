package io.shangquan.organisation.coverage.messaging;

/** Keeps copies of what the ledger says of enterprises. */
public interface IndustryKeeper {

    /**
     * The industry of an enterprise.
     *
     * @param entry id of the ledger's entry
     */
    void keep(String district, String entry, String sequence, String creditCode, String industry);

    void forget();
}
