package io.shangquan.demand.search.domain;

import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.text.domain.Bigrams;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of a search, with everything that it may mean: a part of the text, a number, a site, an enterprise.
 *
 * @param text plain
 * @param sites unit codes of the sites that are called so
 * @param enterprises credit codes of the enterprises that are called so
 * @param common whether more enterprises are called so than are named here, as with the name of a city
 */
public record Word(String text, Set<String> sites, Set<String> enterprises, boolean common) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{6}");
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9a-z]{18}");

    public Word {
        sites = Set.copyOf(sites);
        enterprises = Set.copyOf(enterprises);
    }

    /** The number of a demand, if the word is one. */
    public Optional<String> number() {
        return Optional.of(text).filter(word -> NUMBER.matcher(word).matches());
    }

    /** The credit code of an enterprise, if a text is one. */
    public static Optional<String> creditCode(String text) {
        return Optional.of(text)
                .filter(word -> CREDIT_CODE.matcher(word).matches())
                .map(word -> word.toUpperCase(Locale.ROOT));
    }

    /** The pairs of its characters; none if it is too short to be looked up, and then it only narrows what others find. */
    public Set<Integer> pairs() {
        return Bigrams.of(text);
    }

    /**
     * Whether a demand is meant.
     *
     * @param enterprise the plain name of the enterprise that it is about; empty if it is about none, or its name is not known
     */
    public boolean means(DemandState demand, String enterprise) {
        Intake intake = demand.intake();
        String site = intake.place().site();
        String creditCode = intake.submitter().enterprise();
        return number().filter(demand.number()::equals).isPresent()
                || (creditCode != null && enterprises.contains(creditCode))
                || (site != null && sites.contains(site))
                || enterprise.contains(text)
                || Bigrams.runs(text).stream().allMatch(run -> inText(intake, run));
    }

    private static boolean inText(Intake intake, String run) {
        String floor = Objects.requireNonNullElse(intake.place().floor(), "");
        return Bigrams.plain(intake.description()).contains(run)
                || Bigrams.plain(floor).contains(run);
    }
}
