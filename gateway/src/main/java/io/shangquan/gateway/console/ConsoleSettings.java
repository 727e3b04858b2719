package io.shangquan.gateway.console;

/**
 * What the web client is told of where it runs, so that one build of it runs everywhere.
 *
 * @param issuer where its users sign in (OpenID Connect Discovery 1.0)
 * @param clientId under which it is known there
 */
record ConsoleSettings(String issuer, String clientId) {}
