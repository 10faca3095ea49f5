package org.handslag.learning;

import org.handslag.mentorship.CircleRole;

/** Who may see a line of the card, as she chooses; each sees more than the one before. */
public enum CardAudience {
    ME,
    /** Her mentor, and whoever steps in. */
    MENTOR,
    /** The contact at the workplace too. */
    WORKPLACE,
    /** All of her circle, the consultant among them. */
    CIRCLE;

    public boolean includes(CircleRole role) {
        return switch (role) {
            case MENTEE -> true;
            case MENTOR, STAND_IN -> this != ME;
            case EMPLOYER -> this == WORKPLACE || this == CIRCLE;
            case CONSULTANT -> this == CIRCLE;
        };
    }

    /** The word for it in the card's content. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
