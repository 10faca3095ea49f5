package org.handslag.prerequisite;

/**
 * How many at a date hang on an earlier course.
 *
 * @param due of how many that is over, and nobody has said how it was
 */
public record Hanging(int all, int due) {}
