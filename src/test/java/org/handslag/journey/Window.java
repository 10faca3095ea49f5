package org.handslag.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;

/**
 * One party's own browser through a whole mentorship. She signs in when she first needs to, and
 * anew when so much time has passed that the program has forgotten her.
 */
final class Window implements AutoCloseable {
    private static final Duration REMEMBERED = Duration.ofHours(8);

    private final Walk walk;
    private final TestClock clock;
    private final Supplier<String> wayIn;
    private final Runnable confirm;
    private Instant signedIn = Instant.MIN;

    /**
     * @param wayIn makes a link that signs her in
     * @param confirm what shows that it is she
     */
    Window(Walk walk, TestClock clock, Supplier<String> wayIn, Runnable confirm) {
        this.walk = walk;
        this.clock = clock;
        this.wayIn = wayIn;
        this.confirm = confirm;
    }

    /** Goes to a page as herself. */
    Walk at(String path) {
        if (signedIn.isBefore(clock.instant().minus(REMEMBERED))) {
            walk.signIn(wayIn.get());
            confirm.run();
            signedIn = clock.instant();
        }
        return walk.go(path);
    }

    /** Goes where anyone may come, or where a link of hers leads. */
    Walk by(String path) {
        return walk.go(path);
    }

    /** The page as it stands. */
    Walk here() {
        return walk;
    }

    @Override
    public void close() {
        walk.close();
    }
}
