package org.handslag.access;

import java.time.Duration;

/**
 * Lets work take the same time whether it found much to do or nothing, so that nobody can measure
 * which it was. A waiting request holds no connection and, on a virtual thread, next to nothing.
 */
final class Pace {
    private Pace() {}

    static void steady(Duration time, Runnable work) {
        var end = System.nanoTime() + time.toNanos();
        work.run();
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
