package org.handslag.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.web.Demonstration;
import org.handslag.web.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What whoever starts the program reads. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class WelcomeTest {
    private final Welcome welcome;
    private final Installation installation;
    private final TestClock clock;

    WelcomeTest(Welcome welcome, Installation installation, TestClock clock) {
        this.welcome = welcome;
        this.installation = installation;
        this.clock = clock;
    }

    @Test
    void tellsHowAnOldWorldIsMadeAnew(CapturedOutput console) {
        clock.reset();
        welcome.say();
        assertThat(console).contains("Ctrl-C stops it").doesNotContain("--new-world");
        installation.keep(Demonstration.FACT, "2026-10-03");
        welcome.say();
        assertThat(console).doesNotContain("--new-world");
        clock.forward(Duration.ofDays(1));
        welcome.say();
        assertThat(console).contains("made on 2026-10-03", "bin/run --new-world");
    }
}
