package org.handslag.scope;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The operator whose work this thread does. A transaction that begins inside {@link #in} sees that
 * operator's rows and no others; one that begins outside fails unless it runs in {@link
 * #operatorFree}.
 */
public final class Scope {
    private static final ScopedValue<OperatorId> OPERATOR = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> FREE = ScopedValue.newInstance();

    private Scope() {}

    public static <T extends @Nullable Object> T in(OperatorId operator, Supplier<T> work) {
        return ScopedValue.where(OPERATOR, operator).call(work::get);
    }

    public static void in(OperatorId operator, Runnable work) {
        ScopedValue.where(OPERATOR, operator).run(work);
    }

    /**
     * As {@link #in(OperatorId, Supplier)}, for work that throws checked exceptions, such as a
     * servlet filter chain.
     */
    public static <T, X extends Throwable> T call(
            OperatorId operator, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(OPERATOR, operator).call(work);
    }

    /**
     * Runs work that belongs to no operator, such as the list of operators. It sees no row of any
     * operator's table.
     */
    public static <T extends @Nullable Object> T operatorFree(Supplier<T> work) {
        return ScopedValue.where(FREE, true).call(work::get);
    }

    public static Optional<OperatorId> current() {
        return OPERATOR.isBound() ? Optional.of(OPERATOR.get()) : Optional.empty();
    }

    /** The operator of this thread; fails when there is none. */
    public static OperatorId required() {
        return current()
                .orElseThrow(() -> new IllegalStateException("No operator is bound to this work"));
    }

    static boolean isFree() {
        return FREE.isBound();
    }
}
