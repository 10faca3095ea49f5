package org.handslag.scope;

/** What a person is trusted with. A role is given for a {@link RoleScope} and from a day on. */
public enum Role {
    ADMINISTRATOR,
    COORDINATOR,
    TRAINER,
    JOB_CONSULTANT,
    EMPLOYER_CONTACT,
    MENTOR,
    FUNDER
}
