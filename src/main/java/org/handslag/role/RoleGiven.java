package org.handslag.role;

import org.handslag.scope.Viewer;

/** Someone was given a role. Heard in the same transaction. */
public record RoleGiven(NewGrant grant, Viewer by) {}
