package org.handslag.need;

/** How many needs of people with a place or a turn there are, and how many stand open. */
public record NeedCounts(int all, int open) {}
