package org.handslag.scope;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.handslag.support.ServerTest;
import org.handslag.support.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The program refuses to serve as a user whom row-level security does not bind. */
@ServerTest
class RunnerCheckTest {
    private final Database database;

    RunnerCheckTest(Database database) {
        this.database = database;
    }

    @Test
    void servesAsTheRunner() {
        assertThatCode(() -> startAs(database.runner())).doesNotThrowAnyException();
    }

    @Test
    void refusesToServeAsTheOwner() {
        refuses(database.owner());
    }

    @Test
    void refusesToServeAsASuperuser() throws IOException {
        refuses(superuser());
    }

    @Test
    void refusesToServeAsOneWhoBypassesThePolicies() throws IOException {
        var server = client(superuser());
        server.sql("create role bypasser login bypassrls password 'invented'").update();
        try {
            refuses(new Database.Account("bypasser", "invented"));
        } finally {
            server.sql("drop role bypasser").update();
        }
    }

    @Test
    void refusesToServeAsOneWhoCanBecomeTheOwner() throws IOException {
        var server = client(superuser());
        server.sql("create role heir login password 'invented'").update();
        try {
            server.sql("grant " + database.owner().user() + " to heir").update();
            refuses(new Database.Account("heir", "invented"));
        } finally {
            server.sql("drop role heir").update();
        }
    }

    private void refuses(Database.Account user) {
        assertThatThrownBy(() -> startAs(user))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("HANDSLAG_DB_USER");
    }

    private void startAs(Database.Account user) {
        new RunnerCheck(client(user)).afterSingletonsInstantiated();
    }

    private JdbcClient client(Database.Account user) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), user.user(), user.password()));
    }

    private static Database.Account superuser() throws IOException {
        var secrets = EmbeddedSecrets.in(TestServer.FOLDER);
        return new Database.Account(EmbeddedSecrets.SUPERUSER, secrets.superuserPassword());
    }
}
