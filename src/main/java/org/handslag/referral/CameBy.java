package org.handslag.referral;

/** How someone came in. */
public enum CameBy {
    /** A job consultant or a coordinator thought of it. */
    REFERRED,
    HERSELF
}
