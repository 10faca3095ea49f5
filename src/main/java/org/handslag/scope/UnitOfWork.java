package org.handslag.scope;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction for one operator, for work that no page asked for: tasks, imports, the World. A
 * page's unit of work is its controller method.
 */
@Component
public class UnitOfWork {
    private static final ScopedValue<Boolean> APART = ScopedValue.newInstance();

    private final TransactionTemplate joined;
    private final TransactionTemplate own;
    private final TransactionTemplate reading;

    UnitOfWork(PlatformTransactionManager transactions) {
        joined = new TransactionTemplate(transactions);
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    public <T extends @Nullable Object> T in(OperatorId operator, Supplier<T> work) {
        return Scope.in(operator, () -> joined.execute(_ -> work.get()));
    }

    public void in(OperatorId operator, Runnable work) {
        Scope.in(operator, () -> joined.executeWithoutResult(_ -> work.run()));
    }

    /** A transaction for the operator of this thread that changes nothing. */
    public void reading(Runnable work) {
        reading.executeWithoutResult(_ -> work.run());
    }

    /** A transaction of its own for the operator of this thread: outlives a refusal around it. */
    public <T extends @Nullable Object> T apart(Supplier<T> work) {
        return ScopedValue.where(APART, true).call(() -> own.execute(_ -> work.get()));
    }

    static boolean isApart() {
        return APART.isBound();
    }

    /** A transaction that sees no operator's rows. */
    public <T extends @Nullable Object> T operatorFree(Supplier<T> work) {
        return Scope.operatorFree(() -> joined.execute(_ -> work.get()));
    }
}
