package org.handslag.aftercare;

/** What she lives on, by kind. */
public enum Income {
    WAGE,
    WAGE_WITH_SUPPORT,
    STUDY_GRANT,
    OTHER_INCOME
}
