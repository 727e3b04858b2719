package io.shangquan.demand.demand.application;

import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries out one command as many: each item's part is a command with a key of its own, so that repeating the whole repeats no part,
 * and one that is refused holds up no other.
 */
public final class ItemByItem {

    private ItemByItem() {}

    /** Runs a command on each item; what a command throws as a problem is reported, faults end the whole. */
    public static List<Outcome> run(Collection<Item> items, Consumer<String> command) {
        return items.stream().map(item -> run(item, command)).toList();
    }

    /** Runs one item's part. */
    public static <T> T part(String item, Supplier<T> command) {
        return CommandScope.call(commandOf(item), command::get);
    }

    private static Outcome run(Item item, Consumer<String> command) {
        Command part = commandOf(item.id());
        Command against = item.version() == null ? part : part.expecting(item.version());
        try {
            return CommandScope.call(against, () -> {
                command.accept(item.id());
                return new Outcome(item.id(), null);
            });
        } catch (ProblemException e) {
            return new Outcome(item.id(), e.problem().code());
        }
    }

    private static Command commandOf(String item) {
        Command whole = CommandScope.current();
        return Command.of(
                whole.actor(),
                whole.name(),
                DerivedId.of(whole.keyHash() + item, "item"),
                whole.bodyHash(),
                whole.at());
    }

    /**
     * What a command is to be carried out on.
     *
     * @param version that its sender has seen; null for whichever it has
     */
    public record Item(String id, @Nullable Long version) {}

    /**
     * What became of an item.
     *
     * @param problem code of the problem that refused it; null if it was done
     */
    public record Outcome(String id, @Nullable String problem) {}
}
