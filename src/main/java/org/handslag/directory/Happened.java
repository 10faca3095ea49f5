package org.handslag.directory;

import java.time.Instant;
import java.util.List;
import org.handslag.ui.Words;

/**
 * One change as people read it.
 *
 * @param by name of who did it; empty for a visitor, the program itself or someone erased
 * @param what verb key, such as {@code person.changed}
 */
public record Happened(Instant at, String by, String what, List<Field> fields) {
    private static final String HIDDEN = "changed";

    /** The message that tells it. */
    public String key(Words words) {
        var key = "journal." + what;
        return words.has(key) ? key : "journal.other";
    }

    /** A field that changed. Of what identifies a person it says only that it did. */
    public record Field(String name, String before, String after) {

        /** The message that tells it: with values before and after, or without. */
        public String key() {
            if (after.equals(HIDDEN)) {
                return "journal.field-changed";
            }
            return before.isEmpty()
                    ? "journal.field-new"
                    : after.isEmpty() ? "journal.field-emptied" : "journal.field";
        }

        /** The value before in words. */
        public String was(Words words) {
            return told(words, before);
        }

        /** The value after in words. */
        public String became(Words words) {
            return told(words, after);
        }

        private String told(Words words, String value) {
            var key = name + "." + value;
            return words.has(key) ? words.t(key) : value;
        }

        public String label(Words words) {
            var key = "journal.field." + name;
            return words.has(key) ? words.t(key) : name;
        }
    }
}
