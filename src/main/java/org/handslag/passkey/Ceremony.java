package org.handslag.passkey;

import java.util.Locale;
import org.handslag.access.Purpose;

/** What a device is asked for. An answer to one question is none to another. */
enum Ceremony {
    /** A new key. */
    ADDING,
    /** Whose key it is, to sign her in. */
    SIGNING_IN,
    /** A key of the person who has signed in. */
    CONFIRMING;

    Purpose purpose() {
        return new Purpose("passkey-" + name().toLowerCase(Locale.ROOT));
    }
}
