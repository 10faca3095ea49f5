package org.handslag.web;

import java.util.List;
import org.handslag.ui.Option;

/**
 * A form whose sender must first show who she is. Nothing of it is done, and nothing of it is kept
 * here: the page that asks her holds what was typed and sends it again.
 */
public final class HeldBack extends RuntimeException {
    private final String path;
    private final transient List<Option> fields;

    HeldBack(String path, List<Option> fields) {
        super(path, null, false, false);
        this.path = path;
        this.fields = fields;
    }

    /** Where it was sent, below the operator. */
    public String path() {
        return path;
    }

    /** Names and what was typed. */
    public List<Option> fields() {
        return fields;
    }
}
