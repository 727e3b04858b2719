package io.shangquan.organisation.access.domain;

import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a person may or may not call an operation in a district. Whether the thing itself is theirs (the lead unit, the own enterprise) is decided by
 * the service that has it.
 *
 * @param reasons why, at least one
 */
public record AccessExplanation(boolean allowed, List<Reason> reasons) {

    public AccessExplanation {
        reasons = List.copyOf(reasons);
    }

    /** A grant that reaches the district: its role, and its whole text. */
    public record ReachingGrant(String role, String grant) {}

    /** Kinds of reasons. */
    public enum Kind {
        /** The operation asks for no token. */
        OPEN_TO_ALL,
        /** A post gives a role that is enough. */
        POST_GIVES,
        /** A grant of another origin is enough. */
        GRANT_GIVES,
        /** A post gives a role, but not one that is enough. */
        POST_NOT_ENOUGH,
        /** A grant of another origin is not enough. */
        GRANT_NOT_ENOUGH,
        /** A post gave a role that is enough, and has ended. */
        POST_ENDED,
        /** A post will give a role that is enough. */
        POST_TO_COME,
        /** Nothing reaches the district: it is as if it did not exist. */
        OUT_OF_REACH
    }

    /**
     * A reason.
     *
     * @param post by unit and name, if it is about one
     * @param grant if it is about one
     * @param day the last day of what ended, the first of what is to come
     */
    public record Reason(
            Kind kind,
            @Nullable String post,
            @Nullable String grant,
            @Nullable LocalDate day) {}

    /**
     * Explains.
     *
     * @param grants that reach the district and are known of the person, whatever gave them
     * @param posts of the district that the person is, was or will be in
     */
    public static AccessExplanation of(
            OperationRule rule,
            String person,
            Collection<ReachingGrant> grants,
            Collection<Post> posts,
            LocalDate today) {
        if (rule.open()) {
            return new AccessExplanation(true, List.of(new Reason(Kind.OPEN_TO_ALL, null, null, null)));
        }
        List<Reason> enough = new ArrayList<>();
        List<Reason> others = new ArrayList<>();
        for (Post post : posts) {
            for (Appointment appointment : post.appointments()) {
                if (appointment.person().equals(person)) {
                    Reason reason = reasonOf(rule, post, appointment, today);
                    (reason.kind() == Kind.POST_GIVES ? enough : others).add(reason);
                }
            }
        }
        for (ReachingGrant grant : grants) {
            if (posts.stream().noneMatch(post -> post.grant().equals(grant.grant()))) {
                boolean admitted = rule.admits(grant.role());
                Kind kind = admitted ? Kind.GRANT_GIVES : Kind.GRANT_NOT_ENOUGH;
                (admitted ? enough : others).add(new Reason(kind, null, grant.grant(), null));
            }
        }
        if (!enough.isEmpty()) {
            return new AccessExplanation(true, enough);
        }
        return new AccessExplanation(
                false, others.isEmpty() ? List.of(new Reason(Kind.OUT_OF_REACH, null, null, null)) : others);
    }

    private static Reason reasonOf(OperationRule rule, Post post, Appointment appointment, LocalDate today) {
        boolean admitted = rule.admits(post.role());
        if (!appointment.ended() && appointment.holdsOn(today)) {
            return new Reason(
                    admitted ? Kind.POST_GIVES : Kind.POST_NOT_ENOUGH, post.key(), post.grant(), appointment.to());
        }
        if (appointment.from().isAfter(today)) {
            return new Reason(
                    admitted ? Kind.POST_TO_COME : Kind.POST_NOT_ENOUGH, post.key(), post.grant(), appointment.from());
        }
        return new Reason(
                admitted ? Kind.POST_ENDED : Kind.POST_NOT_ENOUGH, post.key(), post.grant(), appointment.to());
    }
}
