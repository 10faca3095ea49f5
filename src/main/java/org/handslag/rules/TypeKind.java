package org.handslag.rules;

/** What a kind of placement is to the person. */
public enum TypeKind {
    /** She is at a workplace without being employed there. */
    PLACEMENT,
    /** She is employed, with a subsidy or without. */
    EMPLOYMENT,
    /** Stands beside a placement or an employment, such as paid mentor hours. */
    SUPPORT
}
