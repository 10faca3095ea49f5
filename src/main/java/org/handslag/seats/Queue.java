package org.handslag.seats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The waiting list in its order, and the rule of who gets freed seats.
 *
 * <p>Whoever asked first comes first. A group that wants all its seats together or none is passed
 * over while they do not fit, and holds nobody back, unless a coordinator has pinned it.
 */
record Queue(List<Entry> entries) {
    /**
     * @param invited whether she may have a seat that is kept
     */
    record Entry(Registration registration, boolean together, boolean pinned, boolean invited) {
        Entry(Registration registration, boolean together, boolean pinned) {
            this(registration, together, pinned, false);
        }
    }

    /** The registrations that get the free seats, in their order. */
    List<Registration> next(int free) {
        return next(free, free);
    }

    /**
     * As {@link #next(int)}, where some of the free seats are kept for those who are invited.
     *
     * @param open how many of the free seats anyone may have
     */
    List<Registration> next(int free, int open) {
        var chosen = new ArrayList<Registration>();
        var passed = new HashSet<BookingId>();
        var left = open;
        for (var entry : entries) {
            var booking = entry.registration().booking();
            if (passed.contains(booking) || chosen.contains(entry.registration())) {
                continue;
            }
            var group = entry.together() ? group(booking) : List.of(entry.registration());
            if (!entry.invited() && group.size() > left && group.size() <= free - chosen.size()) {
                // What is kept is not hers; whoever waits behind her and is invited may have it.
                left = entry.together() && !entry.pinned() ? left : 0;
                passed.add(booking);
            } else if (group.size() <= free - chosen.size()) {
                chosen.addAll(group);
                left -= entry.invited() ? 0 : group.size();
            } else if (entry.pinned() || !entry.together()) {
                break;
            } else {
                passed.add(booking);
            }
        }
        return List.copyOf(chosen);
    }

    /** Those who are passed by when this one gets a seat now; none when she does not wait. */
    List<Registration> before(Registration waiting) {
        var all = entries.stream().map(Entry::registration).toList();
        var at = all.stream().map(Registration::id).toList().indexOf(waiting.id());
        return all.subList(0, Math.max(0, at)).stream()
                .filter(other -> !other.booking().equals(waiting.booking()))
                .toList();
    }

    private List<Registration> group(BookingId booking) {
        return entries.stream()
                .map(Entry::registration)
                .filter(registration -> registration.booking().equals(booking))
                .toList();
    }
}
