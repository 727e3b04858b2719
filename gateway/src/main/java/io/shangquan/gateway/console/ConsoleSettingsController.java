package io.shangquan.gateway.console;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The web client's settings, for everybody: nothing in them is secret. */
@RestController
class ConsoleSettingsController {

    private final ConsoleSettings settings;

    ConsoleSettingsController(ConsoleProperties console) {
        this.settings = new ConsoleSettings(console.issuer().toString(), console.clientId());
    }

    @GetMapping("/console-config.json")
    ConsoleSettings read() {
        return settings;
    }
}
