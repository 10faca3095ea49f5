package org.handslag.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.handslag.support.RealProgram;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** The real program, told to serve as the user who owns its tables. */
@ServerTest
class StartAsOwnerTest {
    private final Environment settings;

    StartAsOwnerTest(Environment settings) {
        this.settings = settings;
    }

    @Test
    void refusesToStartAndSaysWhy(@TempDir Path data) {
        var owner = settings.getRequiredProperty("handslag.db.owner.user");
        var password = settings.getRequiredProperty("handslag.db.owner.password");
        var named =
                Map.of(
                        "HANDSLAG_DB_URL", settings.getRequiredProperty("handslag.db.url"),
                        "HANDSLAG_DB_USER", owner,
                        "HANDSLAG_DB_PASSWORD", password,
                        "HANDSLAG_DB_OWNER_USER", owner,
                        "HANDSLAG_DB_OWNER_PASSWORD", password);
        var program = new RealProgram(data, named).start();
        assertThat(program.answers()).isFalse();
        assertThat(program.exitCode()).isNotZero();
        assertThat(String.join("\n", program.said()))
                .contains("HANDSLAG_DB_USER", "owns nothing")
                .doesNotContain("\tat ");
    }
}
