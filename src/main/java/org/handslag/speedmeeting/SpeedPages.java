package org.handslag.speedmeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.directory.People;
import org.handslag.journal.Reads;
import org.handslag.proposal.AskableRuns;
import org.handslag.proposal.AskableRuns.Meetable;
import org.handslag.proposal.RunId;
import org.handslag.proposal.RunMentee;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.speedmeeting.SpeedGuest.SpeedSide;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a meeting show, and notes of whom they told. */
@Component
class SpeedPages {
    static final String READ_AS = "speed-meeting";
    static final int USUAL_DAYS = 3;

    private final SpeedMeetings meetings;
    private final SpeedGuests guests;
    private final AskableRuns runs;
    private final SpeedSteps steps;
    private final People people;
    private final Reads reads;

    SpeedPages(
            SpeedMeetings meetings,
            SpeedGuests guests,
            AskableRuns runs,
            SpeedSteps steps,
            People people,
            Reads reads) {
        this.meetings = meetings;
        this.guests = guests;
        this.runs = runs;
        this.steps = steps;
        this.people = people;
        this.reads = reads;
    }

    Meetable run(Frame f, RunId id) {
        return runs.people(id, f.viewer());
    }

    List<SpeedMeeting> of(RunId run) {
        return meetings.of(run);
    }

    /** All that a meeting of the reader's own programme is made of. */
    SpeedTable table(Frame f, SpeedMeetingId id) {
        var meeting = meetings.find(id, f.viewer()).orElseThrow(NotVisible::new);
        var table = new SpeedTable(meeting, guests.of(id), runs.people(meeting.run(), f.viewer()));
        reads.read(f.viewer(), READ_AS, mentees(table));
        return table;
    }

    private static List<PersonId> mentees(SpeedTable table) {
        return table.guests().stream()
                .filter(SpeedGuest::isMentee)
                .map(SpeedGuest::person)
                .toList();
    }

    /** The same for a guest who looks at her own page; it shows her what is hers alone. */
    SpeedTable own(Frame f, SpeedGuestId guest) {
        var id = guests.meetingOf(guest, f.viewer().self()).orElseThrow(NotVisible::new);
        var meeting = meetings.any(id);
        return new SpeedTable(meeting, guests.of(id), runs.people(meeting.run()));
    }

    /** Her own page of one meeting. */
    MetPage met(Frame f, SpeedTable table, SpeedGuest guest) {
        var stage = table.meeting().stage(steps.today(f.home()));
        return new MetPage(table.meeting(), stage, guest, table.met(guest));
    }

    SpeedMeetingPage page(Frame f, SpeedTable table, Form form) {
        return new SpeedMeetingPage(
                table.meeting(),
                table.meeting().stage(steps.today(f.home())),
                table.guests(),
                form);
    }

    SpeedPlanPage plan(Frame f, Meetable run, Form form) {
        reads.read(f.viewer(), READ_AS, run.mentees().stream().map(RunMentee::person).toList());
        return new SpeedPlanPage(run.run(), mentees(run), seats(run), form);
    }

    private static List<Option> mentees(Meetable run) {
        return run.mentees().stream()
                .filter(one -> run.knowsMentee(one.number()))
                .map(one -> Option.of(one.number(), one.name()))
                .toList();
    }

    private static List<Option> seats(Meetable run) {
        return run.seats().stream()
                .filter(one -> run.knowsSeat(one.number()))
                .map(one -> Option.of(one.number(), one.name() + ", " + one.place()))
                .toList();
    }

    /** Everyone, but for whom it may be dangerous to be seen: she is asked first. */
    Form usual(Frame f, Meetable run) {
        var mentees = new ArrayList<String>();
        for (var one : run.mentees()) {
            if (run.knowsMentee(one.number()) && !people.isSheltered(one.person())) {
                mentees.add("" + one.number());
            }
        }
        var seats = seats(run).stream().map(Option::value).toList();
        var day = steps.today(f.home()).plusWeeks(1);
        return Form.empty()
                .fill("day", day)
                .fill("until", day.plusDays(USUAL_DAYS))
                .fillAll("mentees", mentees)
                .fillAll("seats", seats);
    }

    /** One page of paper for each guest, in the language in which she is written to. */
    SpeedPaperPage paper(Frame f, SpeedTable table, SpeedLetters letters) {
        var ballots =
                Stream.of(SpeedSide.values())
                        .flatMap(side -> table.guests().stream().filter(one -> one.side() == side))
                        .filter(one -> !one.stayedAway())
                        .map(
                                one ->
                                        new SpeedPaperPage.Ballot(
                                                people.find(one.person())
                                                        .map(who -> f.speaking(letters.words(who)))
                                                        .orElse(f),
                                                one,
                                                table.possible(one)))
                        .toList();
        return new SpeedPaperPage(table.meeting(), ballots);
    }
}
