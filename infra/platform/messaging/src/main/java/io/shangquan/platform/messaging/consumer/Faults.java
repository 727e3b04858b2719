package io.shangquan.platform.messaging.consumer;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells faults that pass, which are waited for, from those that do not. */
final class Faults {

    private static final Set<PlatformProblem> PASSING = Set.of(
            PlatformProblem.UNAVAILABLE,
            PlatformProblem.OUTBOX_FULL,
            PlatformProblem.CONCURRENT_CHANGE,
            PlatformProblem.NOT_YET_KNOWN);

    private Faults() {}

    /** Whether the same may succeed later without anybody changing anything. */
    static boolean isPassing(@Nullable Throwable fault) {
        return switch (fault) {
            case null -> false;
            case MongoSocketException _ -> true;
            case MongoTimeoutException _ -> true;
            case MongoNotPrimaryException _ -> true;
            case MongoNodeIsRecoveringException _ -> true;
            case MongoConnectionPoolClearedException _ -> true;
            case MongoInterruptedException _ -> true;
            case RetriableException _ -> true;
            case ProblemException problem ->
                problem.problem() instanceof PlatformProblem code && PASSING.contains(code);
            default -> isPassing(fault.getCause());
        };
    }
}
