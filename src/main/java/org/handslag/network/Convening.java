package org.handslag.network;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.membership.HostOffer;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What coordinators do with a meeting, with its journal row and the word to its guests. */
@Component
public class Convening {
    private final Meetings meetings;
    private final Guests guests;
    private final MeetingLetters letters;
    private final Hosting hosting;
    private final Journal journal;
    private final Clock clock;

    Convening(
            Meetings meetings,
            Guests guests,
            MeetingLetters letters,
            Hosting hosting,
            Journal journal,
            Clock clock) {
        this.meetings = meetings;
        this.guests = guests;
        this.letters = letters;
        this.hosting = hosting;
        this.journal = journal;
        this.clock = clock;
    }

    public void create(Meeting meeting, Viewer by) {
        meetings.add(meeting);
        note("meeting.created", meeting, Map.of(), facts(meeting), by);
    }

    /** As it stands now. Callers see to who may look. */
    public Optional<Meeting> find(MeetingId id) {
        return meetings.find(id);
    }

    /** Who is invited, or came all the same. Callers see to who may look. */
    public List<Guest> guests(Meeting meeting) {
        return guests.of(meeting.id());
    }

    /**
     * Saves what was planned anew; those who come or may come are told of another day or place.
     *
     * @return false when someone else saved first
     */
    boolean plan(Meeting before, Meeting.Plan changed, Viewer by) {
        var after = before.planned(changed, clock.instant());
        if (!meetings.save(after)) {
            return false;
        }
        note("meeting.changed", after, facts(before), facts(after), by);
        if (after.sequence() > before.sequence()) {
            guests.of(after.id()).stream()
                    .filter(guest -> guest.reply() != GuestReply.NO && guest.invitedAt() != null)
                    .forEach(guest -> letters.moved(after, guest));
        }
        return true;
    }

    /** Invites these; whoever was invited before is not written to again. */
    public int announce(Meeting meeting, List<PersonId> persons, Viewer by) {
        var now = clock.instant();
        var announced = meeting.announced(now);
        if (!meetings.save(announced)) {
            throw new Refusal("network.refused.overtaken");
        }
        for (var person : persons) {
            guests.invite(meeting.id(), person, now);
            guests.of(meeting.id(), person).ifPresent(guest -> letters.invited(announced, guest));
        }
        note("meeting.announced", meeting, Map.of(), Map.of("invited", persons.size()), by);
        return persons.size();
    }

    /** Everyone who has not said no is told, and calendars forget it. */
    public void cancel(Meeting meeting, Texts words, Viewer by) {
        var cancelled = meeting.cancelled(clock.instant());
        if (!meetings.save(cancelled)) {
            throw new Refusal("network.refused.overtaken");
        }
        note("meeting.cancelled", cancelled, Map.of(), Map.of(), by);
        guests.of(meeting.id()).stream()
                .filter(guest -> guest.reply() != GuestReply.NO)
                .forEach(guest -> letters.cancelled(cancelled, guest, words));
    }

    /** Takes an offer to host; whoever offered it is thanked. */
    public void takeHost(Meeting meeting, HostOffer offer, Viewer by) {
        var hosted = meeting.hostedBy(offer.id(), offer.workplace(), clock.instant());
        if (!hosting.take(offer, clock.instant()) || !meetings.save(hosted)) {
            throw new Refusal("network.refused.offer-gone");
        }
        note("meeting.hosted", hosted, Map.of(), Map.of("host", offer.id()), by);
        hosting.host(offer).ifPresent(host -> letters.hosted(hosted, host));
    }

    /** Exactly these of its guests were there. */
    public void came(Meeting meeting, Collection<GuestId> here, Viewer by) {
        guests.present(meeting.id(), here);
        note("meeting.attendance", meeting, Map.of(), Map.of("noted", here.size()), by);
    }

    /** Someone came without being on the list. */
    void dropIn(Meeting meeting, PersonId person, Viewer by) {
        guests.dropIn(meeting.id(), person);
        note("meeting.attendance", meeting, Map.of(), Map.of("noted", 1), by);
    }

    private static Map<String, Object> facts(Meeting meeting) {
        var plan = meeting.plan();
        var facts = new HashMap<String, Object>();
        facts.put("title", plan.words().title());
        facts.put("starts", plan.starts());
        facts.put("ends", plan.ends());
        facts.put("place", plan.where().place());
        facts.put("seats", plan.seats() == null ? "" : plan.seats());
        return facts;
    }

    private void note(
            String what, Meeting meeting, Map<String, ?> before, Map<String, ?> after, Viewer by) {
        journal.changed(by, what, new Subject("meeting", meeting.id().value()), before, after);
    }
}
