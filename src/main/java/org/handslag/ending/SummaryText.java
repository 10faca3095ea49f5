package org.handslag.ending;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is summed up in words. */
public enum SummaryText {
    DONE,
    LEARNT,
    HELPED;

    /** So many characters each. */
    static final int MOST = 1500;

    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> fields() {
        return Arrays.stream(values()).map(SummaryText::field).toList();
    }
}
