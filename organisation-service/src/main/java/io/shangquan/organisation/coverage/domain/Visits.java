package io.shangquan.organisation.coverage.domain;

import java.time.YearMonth;
import java.util.Set;

/** Which member organisations were visited, as those who visit tell it. */
public interface Visits {

    /** Credit codes of whom somebody went to see in a month, and met. */
    Set<String> in(String district, YearMonth month);
}
