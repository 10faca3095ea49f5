package org.handslag.mentorship;

/** What a mentorship is for. */
public enum MentorshipKind {
    /** Someone who has been out of work comes to a workplace. */
    PLACEMENT,
    /** A colleague is to be able to stay, as after a long time on sick leave. */
    RETENTION,
    /** An apprentice or a new colleague finds her feet. */
    ONBOARDING;

    /** Whether someone of the labour-market unit belongs to the circle. */
    public boolean hasConsultant() {
        return this == PLACEMENT;
    }

    /** Who calls the circle together and leads it to an agreement. */
    public CircleRole leads() {
        return hasConsultant() ? CircleRole.CONSULTANT : CircleRole.EMPLOYER;
    }
}
