package org.handslag.decision;

/** Who is asked, in this order. */
public enum ChoiceParty {
    MENTEE,
    MENTOR,
    /** Whoever is a contact of the workplace, for time and place. */
    EMPLOYER
}
