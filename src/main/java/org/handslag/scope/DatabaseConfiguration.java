package org.handslag.scope;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the two database users: the owner migrates, the runner serves. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnProperty(
            name = "handslag.db.url",
            matchIfMissing = true,
            havingValue = "embedded")
    EmbeddedPostgres embeddedPostgres(Environment settings) throws IOException {
        return new EmbeddedPostgres(Path.of(settings.getRequiredProperty("handslag.data")));
    }

    @Bean
    Database database(Environment settings, ObjectProvider<EmbeddedPostgres> embedded) {
        var own = embedded.getIfAvailable();
        return own != null
                ? own.database()
                : new Database(
                        url(settings.getRequiredProperty("handslag.db.url")),
                        account(settings, "handslag.db.owner"),
                        account(settings, "handslag.db"));
    }

    private static String url(String named) {
        if (!named.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "HANDSLAG_DB_URL must look like jdbc:postgresql://db.example/handslag.");
        }
        return named;
    }

    private static Database.Account account(Environment settings, String prefix) {
        var user = settings.getRequiredProperty(prefix + ".user");
        if (user.isBlank()) {
            throw new CannotStart(
                    "HANDSLAG_DB_URL is set, so HANDSLAG_DB_USER (serves) and HANDSLAG_DB_OWNER_USER"
                            + " (migrates) and their passwords must be set too.");
        }
        return new Database.Account(user, settings.getRequiredProperty(prefix + ".password"));
    }

    @Bean
    JdbcConnectionDetails runnerConnection(Database database) {
        return new RunnerConnection(database);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new OwnerConnection(database);
    }

    @Bean
    FlywayConfigurationCustomizer namesOfTheRunner(Database database) {
        return flyway -> flyway.placeholders(Map.of("runner", database.runner().user()));
    }

    @Bean
    PlatformTransactionManager transactionManager(
            DataSource source,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        return new OperatorTransactions(source, connections);
    }

    @Bean
    NamedParameterJdbcTemplate namedParameters(DataSource source) {
        return new DomainParameters(source);
    }

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcTemplate parameters) {
        return JdbcClient.create(parameters);
    }

    @Bean
    Clock clock() {
        return Past.clock(Clock.systemUTC());
    }

    private record RunnerConnection(Database database) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return database.url();
        }

        @Override
        public String getUsername() {
            return database.runner().user();
        }

        @Override
        public String getPassword() {
            return database.runner().password();
        }
    }

    private record OwnerConnection(Database database) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return database.url();
        }

        @Override
        public String getUsername() {
            return database.owner().user();
        }

        @Override
        public String getPassword() {
            return database.owner().password();
        }
    }
}
