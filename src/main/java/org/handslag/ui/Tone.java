package org.handslag.ui;

/** What a tag or a notice says besides its words; the design system's name for its colour. */
public enum Tone {
    PLAIN("neutral"),
    GOOD("success"),
    WAIT("warning"),
    BAD("danger"),
    INFO("info");

    private final String colour;

    Tone(String colour) {
        this.colour = colour;
    }

    public String colour() {
        return colour;
    }
}
