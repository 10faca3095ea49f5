package org.handslag.profile;

import org.handslag.scope.PersonId;

/** Two people who are not proposed with each other; whose word it was is not told. */
public record KeptApart(PersonId mentee, PersonId other, ApartKind kind) {}
