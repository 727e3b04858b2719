package io.shangquan.organisation.account.sweep;

import io.shangquan.organisation.account.application.SyncAccount;
import io.shangquan.organisation.account.domain.Accounts;
import io.shangquan.organisation.account.domain.Accounts.Due;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings accounts in line that are due, every second and one after the other, so that the identity provider is asked for little at a time. It has
 * a thread of its own: a provider that does not answer holds up no clock of anything else.
 */
@Component
class AccountSweep {

    private static final Logger LOG = LoggerFactory.getLogger(AccountSweep.class);
    private static final int BATCH = 200;

    private final Accounts accounts;
    private final SyncAccount sync;
    private final Clock clock;

    AccountSweep(Accounts accounts, SyncAccount sync, Clock clock) {
        this.accounts = accounts;
        this.sync = sync;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        accounts.due(clock.instant(), BATCH).forEach(this::bringInLine);
    }

    private void bringInLine(Due due) {
        String key = DerivedId.of(due.person() + due.at().toEpochMilli(), "account");
        Command command = Command.of("system/accounts", "bring an account in line", key, key, clock.instant());
        try {
            CommandScope.call(command, () -> {
                sync.handle(due.person(), due.at());
                return key;
            });
        } catch (RuntimeException e) {
            // It was claimed for a minute, and is due again after that.
            LOG.error("an account cannot be brought in line now", e);
        }
    }
}
