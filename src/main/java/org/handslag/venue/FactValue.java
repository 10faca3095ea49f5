package org.handslag.venue;

/** What is known of one item at a place. */
public enum FactValue {
    YES,
    PARTLY,
    NO,
    NOT_APPLICABLE,
    UNKNOWN
}
