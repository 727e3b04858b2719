package io.shangquan.notification.mail.application;

import java.net.URI;

/**
 * Links into the console. Tokens stand in the fragment, which is sent to no server.
 *
 * @param console where the console is
 */
public record ConsoleLinks(URI console) {

    /** Verifies an address. */
    public String verification(String token) {
        return console.resolve("/addresses/verification#" + token).toString();
    }
}
