package io.shangquan.gateway.catalogue;

import io.shangquan.gateway.edge.EdgePath;

/**
 * The API of a service, as {@code catalogue/apis.json} describes it.
 *
 * @param name of the service in paths and configuration
 */
record Api(String name, Bilingual title, Bilingual description) {

    /** The path of its OpenAPI document. */
    String openapi() {
        return EdgePath.CATALOGUE + '/' + name + "/openapi.json";
    }
}
