package io.shangquan.notification.inbox.domain;

import java.util.Optional;

/**
 * Whom an entry is for: one person, or whoever holds a grant at the time of looking.
 *
 * @param partition the district to which the audience belongs, or {@link #EVERYWHERE} for a person
 * @param name {@code person/<subject>}, or the grant as tokens write it
 */
public record Audience(String partition, String name) {

    /** The partition of what belongs to no district. */
    public static final String EVERYWHERE = "*";

    /** Whom something is for that concerns nobody: that it came is kept none the less. */
    public static final Audience NOBODY = new Audience(EVERYWHERE, "nobody");

    private static final String PERSON = "person/";
    private static final String IN_DISTRICT = "@district/";

    /** One person, by their subject with the identity provider. */
    public static Audience person(String subject) {
        return new Audience(EVERYWHERE, PERSON + subject);
    }

    /** Whoever holds a grant, as tokens write it: {@code role@scope}. */
    public static Audience holdersOf(String grant) {
        int at = grant.indexOf(IN_DISTRICT);
        if (at < 0) {
            return new Audience(EVERYWHERE, grant);
        }
        int begin = at + IN_DISTRICT.length();
        int end = grant.indexOf('/', begin);
        return new Audience(end < 0 ? grant.substring(begin) : grant.substring(begin, end), grant);
    }

    /** Whoever holds a role for a district as a whole. */
    public static Audience holders(String role, String district) {
        return new Audience(district, role + IN_DISTRICT + district);
    }

    /** Whoever holds a role in one unit of a district. */
    public static Audience holdersInUnit(String role, String district, String unit) {
        return new Audience(district, role + IN_DISTRICT + district + "/unit/" + unit);
    }

    /** The person whom it names; empty if it names a grant. */
    public Optional<String> onePerson() {
        return name.startsWith(PERSON) ? Optional.of(name.substring(PERSON.length())) : Optional.empty();
    }
}
