package io.shangquan.demand.enterprise.application;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the enterprises of all districts are called, as far as the ledger's events have arrived. */
public interface EnterpriseNames {

    /**
     * The credit codes of enterprises whose name contains a word; empty if it is part of so many names that it means none of them.
     *
     * @param word plain ({@link io.shangquan.demand.text.domain.Bigrams#plain}), without blanks; one that has no two neighbouring letters
     *     or digits finds nothing
     */
    Optional<Set<String>> called(String district, String word);

    /** Names, plain, by credit code; of one that is in the ledger under several names all of them, separated by blanks. */
    Map<String, String> of(String district, Collection<String> creditCodes);
}
