/**
 * Who gets a seat. Every way to one, public form, contact, coordinator, promotion or swap, goes
 * through {@link org.handslag.seats.Seats}, which locks the instance's count, decides, writes and
 * tells, all in one transaction.
 *
 * <p>There are no holds: a place is confirmed or it is not. A freed seat goes to the head of the
 * waiting list in the transaction that frees it. PostgreSQL refuses to oversell whatever the code
 * does, and an audit compares every count with its registrations.
 */
@NullMarked
@ApplicationModule(
        displayName = "Seats",
        allowedDependencies = {"scope", "journal", "directory", "access", "course", "handing"})
package org.handslag.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
