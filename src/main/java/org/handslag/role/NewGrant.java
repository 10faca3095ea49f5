package org.handslag.role;

import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;

/** A role that is to be given. */
public record NewGrant(PersonId person, Role role, RoleScope scope, Period period, String reason) {}
