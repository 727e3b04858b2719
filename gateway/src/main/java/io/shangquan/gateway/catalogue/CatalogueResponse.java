package io.shangquan.gateway.catalogue;

import java.util.List;

/** The catalogue. */
record CatalogueResponse(List<Entry> services) {

    /** Whether a service answers at the moment. */
    enum Status {
        AVAILABLE,
        AWAY
    }

    /**
     * A service.
     *
     * @param openapi path of its OpenAPI document
     */
    record Entry(String name, Bilingual title, Bilingual description, String openapi, Status status) {

        static Entry of(Api api, boolean available) {
            return new Entry(
                    api.name(),
                    api.title(),
                    api.description(),
                    api.openapi(),
                    available ? Status.AVAILABLE : Status.AWAY);
        }
    }
}
