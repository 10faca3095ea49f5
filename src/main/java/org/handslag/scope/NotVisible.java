package org.handslag.scope;

/** What the viewer may not see does not exist for her: the page answers 404. */
public class NotVisible extends RuntimeException {
    public NotVisible() {
        super("not visible", null, false, false);
    }
}
