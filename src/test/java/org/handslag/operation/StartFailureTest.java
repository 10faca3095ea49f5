package org.handslag.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.handslag.scope.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class StartFailureTest {

    @Test
    void saysTheSentenceOfTheCause() {
        var failure = new IllegalStateException(new CannotStart("The folder is taken; move it."));
        assertThat(StartFailure.sentence(failure)).contains("The folder is taken; move it.");
    }

    @Test
    void namesAnotherPortWhenOneIsInUse() {
        assertThat(StartFailure.sentence(new PortInUseException(8080)).orElseThrow())
                .contains("Port 8080 is in use")
                .contains("PORT=8090");
    }

    @Test
    void namesTheFolderThatCannotBeWritten() {
        assertThat(StartFailure.sentence(new AccessDeniedException("/srv/data")).orElseThrow())
                .contains("/srv/data")
                .contains("HANDSLAG_DATA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "28P01"})
    void saysWhatToCheckWhenTheDatabaseRefuses(String state) {
        var failure = new IllegalStateException(new SQLException("no", state));
        assertThat(StartFailure.sentence(failure).orElseThrow()).contains("HANDSLAG_DB_");
    }

    @Test
    void leavesABugToTheStackTrace() {
        assertThat(StartFailure.sentence(new IllegalStateException("bug"))).isEmpty();
    }

    @Test
    void putsTheMetricsOnTheNextPort() {
        assertThat(metricsPort("8080", "")).isEqualTo("8081");
        assertThat(metricsPort("8080", "9000")).isEqualTo("9000");
        assertThat(metricsPort("0", "")).isEqualTo("0");
        assertThat(metricsPort("65535", "")).isEqualTo("65534");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "65536", "999999999999"})
    void refusesWhatIsNoPort(String typed) {
        assertThat(StartFailure.sentence(refusal(typed)).orElseThrow()).contains(typed);
    }

    private static Throwable refusal(String port) {
        try {
            metricsPort(port, "");
        } catch (CannotStart refused) {
            return refused;
        }
        throw new AssertionError("Port " + port + " was taken");
    }

    private static String metricsPort(String pages, String named) {
        var settings =
                new MockEnvironment()
                        .withProperty("server.port", pages)
                        .withProperty("handslag.management-port", named);
        new MetricsPort().postProcessEnvironment(settings, new SpringApplication());
        return settings.getRequiredProperty("management.server.port");
    }
}
