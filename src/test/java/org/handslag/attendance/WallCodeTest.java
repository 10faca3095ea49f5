package org.handslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WallCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-12-10T08:00:30Z");

    @Test
    void hasSixDigits() {
        assertThat(WallCode.at(NOW, SECRET)).matches("\\d{6}");
    }

    @Test
    void followsTheStandardForItsStep() {
        // RFC 4226, appendix D: the HOTP of counter 1 for this secret is 287082
        assertThat(WallCode.at(Instant.ofEpochSecond(60), SECRET)).isEqualTo("287082");
    }

    @Test
    void isTakenForItsMinuteAndTheOneAfter() {
        var code = WallCode.at(NOW, SECRET);
        assertThat(WallCode.accepts(code, NOW, SECRET)).isTrue();
        assertThat(WallCode.accepts(code, NOW.plus(WallCode.STEP), SECRET)).isTrue();
    }

    @Test
    void isWorthNothingAfterThat() {
        var code = WallCode.at(NOW, SECRET);
        assertThat(WallCode.accepts(code, NOW.plus(Duration.ofMinutes(2)), SECRET)).isFalse();
        assertThat(WallCode.accepts(code, NOW.minus(WallCode.STEP), SECRET)).isFalse();
    }
}
