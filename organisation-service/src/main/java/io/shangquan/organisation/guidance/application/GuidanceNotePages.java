package io.shangquan.organisation.guidance.application;

import io.shangquan.organisation.guidance.domain.GuidanceNotes;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;

/** Pages of guidance notes. */
public interface GuidanceNotePages {

    /** The notes to a district in the order of their ids, which is that of their issue. */
    Page<GuidanceNotes.Kept> list(String district, PageRequest page);
}
