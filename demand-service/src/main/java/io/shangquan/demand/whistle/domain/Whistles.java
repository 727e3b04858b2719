package io.shangquan.demand.whistle.domain;

import java.util.function.Function;

/** The whistles of all districts. */
public interface Whistles {

    /** Keeps a new one, once. */
    void call(WhistleDecision.Accepted called);

    /** Applies a verb to a whistle and keeps what it led to. */
    WhistleDecision change(String district, String id, Function<Whistle, WhistleDecision> verb);
}
