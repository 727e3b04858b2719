package io.shangquan.local.store;

import java.util.List;

/**
 * Queries of one shape that examined many documents which they did not return.
 *
 * @param namespace the database and the collection
 * @param filter the names of the fields and logical operators of the filter, sorted; never their values
 * @param order the names of the fields of the order that was asked for
 * @param times how often this happened
 * @param examined how many documents such a query examined at most
 * @param returned how many it then returned
 */
public record QueryScan(
        String namespace, List<String> filter, List<String> order, long times, long examined, long returned) {}
