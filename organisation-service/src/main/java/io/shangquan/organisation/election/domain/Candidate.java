package io.shangquan.organisation.election.domain;

/**
 * Somebody who is nominated for a post.
 *
 * @param post by unit and name
 * @param person subject with the identity provider
 * @param displayName by which ballots show the person
 */
public record Candidate(String post, String person, String displayName) {

    boolean isFor(String otherPost, String otherPerson) {
        return post.equals(otherPost) && person.equals(otherPerson);
    }
}
