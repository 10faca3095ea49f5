package org.handslag.directory;

/** What is known of a person, fact by fact: what a merge of two chooses among. */
public enum PersonFact {
    NAME,
    EMAIL,
    TELEPHONE,
    ADDRESS,
    LANGUAGE
}
