package io.shangquan.demand.draft.domain;

import java.util.List;
import java.util.Optional;

/** The drafts of all people; a person's own are out of reach for everybody else. */
public interface Drafts {

    /** Keeps a draft, new or written anew. */
    void keep(Draft draft);

    Optional<Draft> find(String district, String person, String id);

    /** Those of a person, the newest first. */
    List<Draft> of(String district, String person);

    /** Gives one up; it may be gone already. */
    void remove(String district, String person, String id);
}
