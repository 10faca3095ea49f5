package org.handslag.people;

/** A merge as it stands in the list, with the name that remained and the name of who did it. */
public record MergeRow(Merge merge, String name, String by, boolean undoable) {}
