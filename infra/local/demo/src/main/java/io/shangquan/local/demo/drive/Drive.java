package io.shangquan.local.demo.drive;

import io.shangquan.local.demo.mapping.Filing;
import io.shangquan.local.suite.api.ApiAnswer;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.api.ApiRequest;
import io.shangquan.local.suite.api.Patience;
import io.shangquan.local.suite.demo.DemoAccounts.Account;
import java.io.IOException;
import java.util.Optional;

/**
 * Files a demand and drives it. Every command has a key of its own that is the same in every run, so a run that was broken off
 * is repeated from the beginning and does only what is left.
 */
public final class Drive {

    private static final int STALE_VERSION = 412;

    private final ApiClient api;
    private final Cast cast;
    private final Patience patience;
    private final Witness witness;

    public Drive(ApiClient api, Cast cast, Patience patience, Witness witness) {
        this.api = api;
        this.cast = cast;
        this.patience = patience;
        this.witness = witness;
    }

    /** Files it and drives it as far as its row says. */
    public Fate drive(Filing filing) throws InterruptedException {
        ApiAnswer filed;
        try {
            filed = api.send(
                    ApiRequest.create(
                            Step.FILE.actor(filing, cast).username(),
                            pathOf(filing),
                            filing.keyOf(Step.FILE.title()),
                            Step.FILE.body(filing, cast)),
                    patience);
        } catch (IOException away) {
            return new Fate.Unanswered(filing, String.valueOf(away));
        }
        String location = filed.header("Location").orElse("");
        if (!filed.isSuccess() || location.isEmpty()) {
            boolean refused = filed.status() / 100 == 4 && !patience.hopesAfter(filed);
            return refused ? new Fate.Refused(filing, filed.oneLine()) : new Fate.Unanswered(filing, filed.oneLine());
        }
        return driveOn(filing, location.substring(location.lastIndexOf('/') + 1), filed);
    }

    private Fate driveOn(Filing filing, String demand, ApiAnswer filed) throws InterruptedException {
        note(Step.FILE, demand, filed);
        try {
            Optional<Standing> standing = Standing.of(filed);
            Standing now = standing.isPresent() ? standing.get() : look(filing, demand);
            Optional<Step> next = Step.next(now, filing.target());
            while (next.isPresent()) {
                now = make(next.get(), filing, now);
                next = Step.next(now, filing.target());
            }
            return now.hasReached(filing.target())
                    ? new Fate.Accepted(filing, demand, filed.isReplayed() && filed.tries() == 1)
                    : new Fate.Stuck(filing, demand, "it is " + now.status() + ", not " + filing.target());
        } catch (IOException failed) {
            return new Fate.Stuck(filing, demand, String.valueOf(failed.getMessage()));
        }
    }

    /** @throws IOException if it was refused or not answered; the message is one line */
    private Standing make(Step step, Filing filing, Standing standing) throws IOException, InterruptedException {
        Account actor = step.actor(filing, cast);
        ApiAnswer answer = api.send(
                ApiRequest.change(
                        actor.username(),
                        pathOf(filing) + '/' + standing.id() + '/' + step.path(),
                        filing.keyOf(step.title()),
                        standing.etag(),
                        step.body(filing, cast)),
                patience);
        if (answer.status() == STALE_VERSION) {
            // A clock of the demand was quicker; what it did is no obstacle.
            return look(filing, standing.id());
        }
        Standing after = Standing.of(answer)
                .orElseThrow(() -> new IOException("'" + step.title() + "' was answered " + answer.oneLine()));
        note(step, standing.id(), answer);
        return after;
    }

    private Standing look(Filing filing, String demand) throws IOException, InterruptedException {
        ApiAnswer answer = api.send(
                ApiRequest.get(cast.office(filing.district()).username(), pathOf(filing) + '/' + demand), patience);
        return Standing.of(answer).orElseThrow(() -> new IOException("reading it was answered " + answer.oneLine()));
    }

    private void note(Step step, String demand, ApiAnswer answer) {
        if (!answer.isReplayed()) {
            witness.acknowledged(step, demand, answer);
        }
    }

    private static String pathOf(Filing filing) {
        return "/api/v1/districts/" + filing.district() + "/demands";
    }
}
