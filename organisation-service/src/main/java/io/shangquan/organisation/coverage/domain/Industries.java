package io.shangquan.organisation.coverage.domain;

import java.util.Collection;
import java.util.Map;

/** What the ledger knows of member organisations. */
public interface Industries {

    /** Industries (GB/T 4754-2017) by credit code, of those that are in the ledger. */
    Map<String, String> of(String district, Collection<String> creditCodes);
}
