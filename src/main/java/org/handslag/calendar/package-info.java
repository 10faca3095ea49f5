/**
 * Calendar files: what a person puts into her own calendar, to download from a page or to get with
 * a message.
 *
 * <p>{@link org.handslag.calendar.CalendarEntry} says what stands in the calendar; {@link
 * org.handslag.calendar.CalendarFile} writes it down as iCalendar (RFC 5545) in one of three ways
 * (RFC 5546): published for a download, requested in a mail, cancelled. An entry keeps its uid for
 * life and raises its sequence with every change, so that a calendar replaces what it has instead
 * of showing it twice.
 *
 * <p>Calendars are often shared at work. Titles are neutral: the caller never puts there what the
 * meeting is about if that says something about a person.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"scope"})
package org.handslag.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
