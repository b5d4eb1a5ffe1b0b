package org.hiwar.testing.machine;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Something outside of this project that a test class needs. Without it the class is skipped, and says so; the run as a
 * whole fails if {@code .ci/reports.py} then finds on the machine what was said to be lacking.
 *
 * <p>A condition, not an assumption: a class that an assumption ends before its first test leaves a report of no tests and
 * no skips.
 */
public abstract class Need implements ExecutionCondition {
    private final String what;

    /** @param what the name by which {@code .ci/reports.py} looks for it, and behind a space which one of its kind */
    protected Need(String what) {
        this.what = what;
    }

    /** Why it cannot be used on this machine; empty if it can. */
    protected abstract Optional<String> lacking();

    @Override
    public final ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("decided for the whole class");
        }
        return lacking()
                .map(why -> skipped(context, why))
                .orElseGet(() -> ConditionEvaluationResult.enabled(what + " is there"));
    }

    private ConditionEvaluationResult skipped(ExtensionContext context, String why) {
        String reason = "needs " + what + ": " + why;
        System.out.println(context.getRequiredTestClass().getSimpleName() + " does not run: it " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }
}
