package io.shangquan.gateway.edge;

/** Where a request's path leads to. */
enum Destination {
    /** To a service, with a good token. */
    SERVICE,
    /** To the catalogue of APIs, which is for everybody. */
    CATALOGUE,
    /** To the web client, whose files are for everybody. */
    CONSOLE,
    /** Nowhere: not found, whoever asks. */
    NOWHERE
}
