package org.handslag.venue;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.web.Frame;

/**
 * A part of the public page of a place that a module brings, such as the dates that are held there.
 * Every bean of this kind is asked, in the order of its {@code @Order}, within the page's unit of
 * work; its section begins with an {@code h2} and holds facts that are read already.
 */
public interface VenueSection {
    /** Empty when there is nothing to tell this viewer of this place. */
    Optional<JteModel> section(Frame frame, Venue venue);
}
