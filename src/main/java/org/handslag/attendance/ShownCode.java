package org.handslag.attendance;

import org.handslag.pdf.QrCode;

/** The code of this minute, where to type it, and both in one square. */
public record ShownCode(String code, String address, QrCode square) {
    /** In two groups, so that it is read and said more easily. */
    public String spaced() {
        return code.substring(0, 3) + " " + code.substring(3);
    }
}
