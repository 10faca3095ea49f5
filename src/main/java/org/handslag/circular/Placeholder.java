package org.handslag.circular;

import java.util.List;

/** Words in brackets for which each reader gets her own. */
public enum Placeholder {
    NAME,
    COURSE,
    DAY,
    /** The way to her own page; stands as a button of its own. */
    LINK;

    static final List<Placeholder> IN_A_SUBJECT = List.of(NAME, COURSE, DAY);
}
