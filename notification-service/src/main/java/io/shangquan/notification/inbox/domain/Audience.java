package io.shangquan.notification.inbox.domain;

/**
 * Whom an entry is for: one person, or whoever holds a grant at the time of looking.
 *
 * @param partition the district to which the audience belongs, or {@link #EVERYWHERE} for a person
 * @param name {@code person/<subject>}, or the grant as tokens write it
 */
public record Audience(String partition, String name) {

    /** The partition of what belongs to no district. */
    public static final String EVERYWHERE = "*";

    /** One person, by their subject with the identity provider. */
    public static Audience person(String subject) {
        return new Audience(EVERYWHERE, "person/" + subject);
    }

    /** Whoever holds a role for a district as a whole. */
    public static Audience holders(String role, String district) {
        return new Audience(district, role + "@district/" + district);
    }

    /** Whoever holds a role in one unit of a district. */
    public static Audience holdersInUnit(String role, String district, String unit) {
        return new Audience(district, role + "@district/" + district + "/unit/" + unit);
    }
}
