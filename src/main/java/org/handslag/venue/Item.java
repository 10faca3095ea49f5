package org.handslag.venue;

/**
 * One thing that can be told of a place.
 *
 * @param group what it is asked together with
 * @param code its name for good; the message {@code venue.item.CODE} says it in words
 * @param askedFirst whether visitors ask for it most
 */
public record Item(String group, String code, Measured measured, boolean askedFirst) {

    public enum Measured {
        NOT,
        /** A measure may stand beside yes or no. */
        BESIDE,
        /** The measure is the answer. */
        ALONE
    }

    public boolean isMeasured() {
        return measured != Measured.NOT;
    }

    /** Whether there is nothing to say but its measure. */
    public boolean isMeasureAlone() {
        return measured == Measured.ALONE;
    }

    public String label() {
        return "venue.item." + code;
    }

    /** The message that says what to measure. */
    public String measureLabel() {
        return "venue.measure." + code;
    }
}
