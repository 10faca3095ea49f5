package org.handslag.scope;

/** Where an operator works: decides which registration numbers and which law texts apply. */
public enum Country {
    SE,
    DK,
    NO
}
