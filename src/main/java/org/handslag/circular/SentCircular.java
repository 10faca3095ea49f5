package org.handslag.circular;

/** A circular with the name of who sent it. */
public record SentCircular(Circular circular, String by) {
    /** Where the send log tells what became of it. */
    public String log() {
        return "/messages?about=" + circular.id();
    }
}
