package io.shangquan.platform.store.config;

/** A bean that is run every hour by every instance: it must do no harm if two run it at once, or one dies in the middle. */
@FunctionalInterface
public interface HourlyTask extends Runnable {}
