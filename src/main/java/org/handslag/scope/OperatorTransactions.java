package org.handslag.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the start of each transaction whose rows it may see. The setting is local to
 * the transaction, so it is safe behind a proxy that pools transactions.
 */
class OperatorTransactions extends JdbcTransactionManager {
    private static final int KEPT = 2;
    private static final long SECONDS = 30;

    private final Semaphore places;

    /**
     * @param connections size of the pool; all but two are for pages, those two for work apart. A
     *     page waits for such work while it holds a connection of its own: if pages held them all,
     *     none could go on.
     */
    OperatorTransactions(DataSource source, int connections) {
        super(source);
        places = new Semaphore(Math.max(1, connections - KEPT), true);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        take();
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException | Error e) {
            giveBack();
            throw e;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            giveBack();
        }
    }

    private void take() {
        try {
            if (!UnitOfWork.isApart() && !places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new CannotCreateTransactionException("Every connection is in use");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("Interrupted", e);
        }
    }

    private void giveBack() {
        if (!UnitOfWork.isApart()) {
            places.release();
        }
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var operator = Scope.current();
        if (operator.isPresent()) {
            tell(connection, operator.get());
        } else if (!Scope.isFree()) {
            throw new IllegalStateException("Work began without an operator");
        }
    }

    private static void tell(Connection connection, OperatorId operator) throws SQLException {
        try (var statement =
                connection.prepareStatement("select set_config('handslag.operator', ?, true)")) {
            statement.setString(1, operator.toString());
            statement.execute();
        }
    }
}
