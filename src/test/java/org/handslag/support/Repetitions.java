package org.handslag.support;

/**
 * How often a race or a kill is run: twice, or the full count when {@code bin/test --long} asks.
 */
public final class Repetitions {
    private Repetitions() {}

    public static int races() {
        return isLong() ? 20 : 2;
    }

    public static int sequences() {
        return isLong() ? 100 : 10;
    }

    public static boolean isLong() {
        return Boolean.getBoolean("handslag.long") || "true".equals(System.getenv("HANDSLAG_LONG"));
    }
}
