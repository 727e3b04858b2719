package io.shangquan.demand.unit.application;

import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;

/** Work of one kind that a unit leaves to another when it has ended. */
public interface LeftWork {

    /** Ids of what a unit leaves; what has been given on is not among them. */
    Page<String> leftBy(String district, String unit, PageRequest page);

    /** Gives one of these on. */
    void giveOn(String district, String id, String ended, String heir);
}
