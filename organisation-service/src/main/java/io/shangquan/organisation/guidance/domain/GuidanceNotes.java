package io.shangquan.organisation.guidance.domain;

import java.util.Optional;
import java.util.function.Function;

/** The guidance notes to all districts. */
public interface GuidanceNotes {

    /** Keeps a new note. */
    GuidanceNote issue(GuidanceNote note);

    Optional<Kept> find(String district, String id);

    /** Applies a change and keeps what it led to. */
    GuidanceNote.Decision change(String district, String id, Function<GuidanceNote, GuidanceNote.Decision> change);

    /** A note with its version in the store. */
    record Kept(GuidanceNote note, long version) {}
}
