package org.handslag.scope;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the start of each transaction whose rows it may see. The setting is local to
 * the transaction, so it is safe behind a proxy that pools transactions.
 */
class OperatorTransactions extends JdbcTransactionManager {
    OperatorTransactions(DataSource source) {
        super(source);
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
