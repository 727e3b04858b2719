package io.shangquan.platform.core.command;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;

/** Binds the command under way to the thread that carries it out, and to nothing beyond. */
public final class CommandScope {

    private static final ScopedValue<Command> CURRENT = ScopedValue.newInstance();

    private CommandScope() {}

    /** Carries out an operation as (a part of) a command. */
    public static <T, X extends Throwable> T call(Command command, CallableOp<T, X> operation) throws X {
        return ScopedValue.where(CURRENT, command).call(operation);
    }

    /** The command under way, if there is one. */
    public static Optional<Command> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** @throws IllegalStateException outside of any command: no aggregate is changed by nobody, for no reason */
    public static Command current() {
        return CURRENT.orElseThrow(() -> new IllegalStateException("no command is under way"));
    }
}
