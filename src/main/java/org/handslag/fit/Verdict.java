package org.handslag.fit;

/** What a rule says of a pair. */
public enum Verdict {
    MET,
    BROKEN,
    /** Nobody has said, or let be used, what the rule would have to know. It forbids nothing. */
    UNKNOWN
}
