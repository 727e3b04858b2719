package io.shangquan.demand.callback.application;

import io.shangquan.demand.callback.domain.CallBackDuty;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of call-backs. */
public interface CallBackQueries {

    /** The call-back of a demand that waits for calls, if one does. */
    Optional<CallBackDuty> waitingFor(String district, String demand);

    /**
     * Call-backs that wait for calls, the next due first.
     *
     * @param caller only those of one caller; null for all
     */
    Page<CallBackDuty> waiting(String district, @Nullable String caller, PageRequest page);
}
