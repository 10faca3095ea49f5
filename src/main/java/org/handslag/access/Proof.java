package org.handslag.access;

/** With what someone showed who she is when she signed in. */
public enum Proof {
    /** A link that was sent to her, or a code that was given her by hand. */
    LINK,
    /** A passkey: something she has, and her face, finger or code on it. */
    PASSKEY,
    /** Nothing: a persona of the World, whom anyone may be. */
    PERSONA
}
