package org.handslag.venue;

import java.util.List;

/**
 * A place as it stands on another page.
 *
 * @param askedFirst the facts that visitors ask for most, known or not
 */
public record VenueBrief(Venue venue, List<Fact> askedFirst) {}
