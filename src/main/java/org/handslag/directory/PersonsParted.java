package org.handslag.directory;

import org.handslag.scope.PersonId;

/**
 * A merge was undone. Heard in the same transaction by those who heard {@link PersonsMerged}; each
 * moves the rows it remembered back to {@code from}, where they still belong to {@code into}.
 */
public record PersonsParted(MergeId merge, PersonId from, PersonId into) {}
