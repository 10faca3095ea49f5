package org.handslag.scope;

/** The program cannot start; the message is one sentence that says why and what to do. */
public class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }
}
