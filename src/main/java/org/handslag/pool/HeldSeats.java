package org.handslag.pool;

import java.util.List;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;

/** Tells which seats are held for someone who has been asked; the module that asks knows. */
public interface HeldSeats {
    List<Held> held();

    /** A seat that nobody else can have for now. */
    record Held(PersonId mentee, PersonId mentor, WorkplaceId workplace) {}
}
