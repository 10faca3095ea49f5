package org.handslag.fit;

/** A set of codes as bits, since each is compared with thousands of others. */
final class Codes {
    static final Codes NONE = new Codes(new long[0]);

    private final long[] bits;

    Codes(long[] bits) {
        this.bits = bits;
    }

    Codes and(Codes others) {
        var both = new long[Math.min(bits.length, others.bits.length)];
        for (int at = 0; at < both.length; at++) {
            both[at] = bits[at] & others.bits[at];
        }
        return new Codes(both);
    }

    /** How many are in both. */
    int common(Codes others) {
        int common = 0;
        for (int at = 0; at < Math.min(bits.length, others.bits.length); at++) {
            common += Long.bitCount(bits[at] & others.bits[at]);
        }
        return common;
    }

    int count() {
        return common(this);
    }

    boolean meets(Codes others) {
        return common(others) > 0;
    }

    boolean isWithin(Codes others) {
        return common(others) == count();
    }

    boolean isEmpty() {
        return count() == 0;
    }
}
