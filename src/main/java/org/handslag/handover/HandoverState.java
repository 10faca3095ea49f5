package org.handslag.handover;

/** How far it has come; follows from what is kept. */
public enum HandoverState {
    /** The mentee has been asked and has not answered. */
    ASKED,
    /** Written, and she has not said yes to it: nobody else reads it. */
    WRITTEN,
    /** She has said yes to it. */
    APPROVED,
    /** She tells it herself. */
    NOTHING
}
