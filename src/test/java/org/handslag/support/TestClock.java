package org.handslag.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.handslag.scope.Past;

/** The program's clock in tests: stands still until it is moved. */
public class TestClock extends Clock {
    private static final Instant USUAL = Instant.parse("2026-11-02T09:00:00Z");
    private volatile Instant now = USUAL;

    public void reset() {
        now = USUAL;
    }

    public void set(Instant moment) {
        now = moment;
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return Past.moment().orElse(now);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
