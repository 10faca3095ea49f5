package org.handslag.venue;

/**
 * One line of the register.
 *
 * @param known how many items have an answer
 * @param old how many of those were checked too long ago
 */
public record VenueRow(String slug, String name, String city, int known, int old) {}
