package org.handslag.mail;

/** What came of handing a message over; answers are the server's own words. */
public sealed interface Outcome {
    record Delivered() implements Outcome {}

    /** There is no such mailbox, or it takes no mail: trying again is of no use. */
    record Refused(String answer) implements Outcome {}

    /** May go better later. */
    record Delayed(String answer) implements Outcome {}
}
