package org.handslag.role;

import java.util.List;
import org.handslag.scope.PersonId;
import org.handslag.ui.Option;

/** Who is to get a role, and the roles and places to choose among. */
public record NewRolePage(PersonId person, String name, List<Option> roles, List<Option> scopes) {}
