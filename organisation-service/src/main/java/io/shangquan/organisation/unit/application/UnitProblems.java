package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.organisation.unit.domain.UnitRefusal;
import io.shangquan.platform.core.problem.ProblemException;

/** What is answered when a unit is not changed. */
public final class UnitProblems {

    private UnitProblems() {}

    /** The problem of a refusal. */
    public static ProblemException of(UnitRefusal refusal) {
        return switch (refusal) {
            case UnitRefusal.CodeTaken taken -> ProblemException.of(OrganisationProblem.UNIT_CODE_TAKEN, taken.code());
            case UnitRefusal.Closed closed -> ProblemException.of(OrganisationProblem.UNIT_CLOSED, closed.lastDay());
            case UnitRefusal.Backwards backwards ->
                ProblemException.of(OrganisationProblem.DATES_BACKWARDS, backwards.earliest());
            case UnitRefusal.NoPostThere(String successor, String post) ->
                ProblemException.of(OrganisationProblem.SUCCESSOR_LACKS_POST, successor, post);
            case UnitRefusal.HasWork(String code, long demands) ->
                ProblemException.of(OrganisationProblem.UNIT_HAS_WORK, code, demands);
            case UnitRefusal.HasUnits units -> ProblemException.of(OrganisationProblem.UNIT_HAS_UNITS, units.code());
            case UnitRefusal.NoSuchUnit missing ->
                ProblemException.of(OrganisationProblem.NO_SUCH_UNIT, missing.code());
            case UnitRefusal.Cycle cycle -> ProblemException.of(OrganisationProblem.UNIT_CYCLE, cycle.code());
            case UnitRefusal.HasPeople people ->
                ProblemException.of(OrganisationProblem.UNIT_HAS_PEOPLE, people.code());
            case UnitRefusal.Changed changed -> ProblemException.of(OrganisationProblem.CHANGED_SINCE, changed.code());
        };
    }
}
