package org.handslag.venue;

import java.time.LocalDate;
import java.util.List;
import org.handslag.directory.Happened;

/** What coordinators see of a place: how far it is described, and what is to be done. */
public record InventoryPage(Venue venue, Access access, LocalDate today, List<Happened> history) {}
