package org.handslag.scope;

/** What a person is trusted with. A role is given for a {@link RoleScope} and from a day on. */
public enum Role {
    ADMINISTRATOR,
    COORDINATOR,
    TRAINER,
    JOB_CONSULTANT,
    EMPLOYER_CONTACT,
    MENTOR,
    FUNDER;

    /** Whether it is held by those who work for the programme, and so read of others. */
    public boolean isStaff() {
        return this == ADMINISTRATOR || this == COORDINATOR || this == JOB_CONSULTANT;
    }
}
