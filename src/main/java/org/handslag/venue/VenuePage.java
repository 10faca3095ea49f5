package org.handslag.venue;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;

/** A place as anyone can read of it. */
public record VenuePage(
        Venue venue, Access access, LocalDate today, List<JteModel> sections, boolean keeper) {}
