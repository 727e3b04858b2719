package io.shangquan.local.suite.demo;

/**
 * A fictional member organisation.
 *
 * @param creditCode unified social credit code (GB 32100-2015), valid but made up
 * @param site code of the site where it is
 * @param industry class of GB/T 4754-2017, four digits
 * @param staff people at work there
 */
public record DemoEnterprise(String creditCode, String name, String site, String industry, int staff) {}
