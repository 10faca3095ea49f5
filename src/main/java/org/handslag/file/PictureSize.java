package org.handslag.file;

/** The two sizes of a picture: its longer side has at most so many pixels. */
public enum PictureSize {
    SMALL(480),
    LARGE(1600);

    private final int longest;

    PictureSize(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }
}
