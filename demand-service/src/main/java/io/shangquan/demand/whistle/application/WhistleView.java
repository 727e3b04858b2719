package io.shangquan.demand.whistle.application;

import io.shangquan.demand.whistle.domain.Whistle;

/** A whistle with its version. */
public record WhistleView(Whistle whistle, long version) {}
