package org.handslag.support;

/** How a person goes through the pages of a {@link Walk}. */
public enum Way {
    MOUSE,
    /** Every control is reached by Tab and used with keys. */
    KEYBOARD,
    /** A browser that runs no script of ours; axe cannot look there. */
    WITHOUT_SCRIPT
}
