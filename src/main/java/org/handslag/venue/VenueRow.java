package org.handslag.venue;

import org.handslag.directory.PostalAddress;

/**
 * One line of the register.
 *
 * @param known how many items have an answer
 * @param old how many of those were checked too long ago
 */
public record VenueRow(String slug, String name, PostalAddress address, int known, int old) {
    public String city() {
        return address.city();
    }
}
