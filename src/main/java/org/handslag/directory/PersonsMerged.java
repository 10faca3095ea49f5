package org.handslag.directory;

import org.handslag.scope.PersonId;

/**
 * Two entries turned out to be one person. Every module that keeps rows of a person hears this in
 * the same transaction ({@code @EventListener}), moves its own rows from one to the other and
 * remembers which in {@link MovedRows}, so that {@link PersonsParted} can move just those back.
 * Rows that cannot be moved, since the other has one like it, stay where they are.
 */
public record PersonsMerged(MergeId merge, PersonId from, PersonId into) {}
