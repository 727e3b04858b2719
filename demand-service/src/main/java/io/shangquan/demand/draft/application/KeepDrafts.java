package io.shangquan.demand.draft.application;

import io.shangquan.demand.draft.domain.Draft;
import io.shangquan.demand.draft.domain.DraftContent;
import io.shangquan.demand.draft.domain.Drafts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps what a person has written of demands until they are filed or forgotten. */
public final class KeepDrafts {

    private final Drafts drafts;
    private final Clock clock;

    public KeepDrafts(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps a new one under an id that was reserved for it; again under the same id, it is written anew.
     *
     * @return empty if the person keeps as many as there may be
     */
    public Optional<Draft> begin(String district, String person, String id, DraftContent content) {
        long others = drafts.of(district, person).stream()
                .filter(draft -> !draft.id().equals(id))
                .count();
        if (others >= Draft.MOST) {
            return Optional.empty();
        }
        Draft draft = new Draft(id, district, person, content, clock.instant());
        drafts.keep(draft);
        return Optional.of(draft);
    }

    /** Writes one anew. */
    public Optional<Draft> rewrite(String district, String person, String id, DraftContent content) {
        Optional<Draft> newer =
                drafts.find(district, person, id).map(draft -> draft.rewritten(content, clock.instant()));
        newer.ifPresent(drafts::keep);
        return newer;
    }

    public Optional<Draft> find(String district, String person, String id) {
        return drafts.find(district, person, id);
    }

    /** A person's own, the newest first. */
    public List<Draft> of(String district, String person) {
        return drafts.of(district, person);
    }

    /** Gives one up: it was filed, or is not wanted any more. */
    public void giveUp(String district, String person, String id) {
        drafts.remove(district, person, id);
    }
}
