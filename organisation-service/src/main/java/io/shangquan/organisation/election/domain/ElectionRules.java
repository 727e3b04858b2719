package io.shangquan.organisation.election.domain;

/**
 * The numbers of an election.
 *
 * @param quorumPercent of the roster must cast more ballots than this
 * @param termMonths how long the elected hold their posts
 * @param objectionDays how long the result may be objected to
 * @param byElection whether it fills vacancies of a running term, so that those in office stay
 */
public record ElectionRules(int quorumPercent, int termMonths, int objectionDays, boolean byElection) {

    private static final int ALL = 100;

    /** Whether so many ballots of so many voters are enough. */
    public boolean isQuorum(int ballots, int voters) {
        return (long) ballots * ALL > (long) voters * quorumPercent;
    }
}
