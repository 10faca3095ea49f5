package org.handslag.campaign;

/** Words in brackets for which each recipient gets its own. */
public enum MergeField {
    CONTACT,
    WORKPLACE,
    EMPLOYER,
    /** The dates that the campaign invites to, in one line. */
    DATES
}
