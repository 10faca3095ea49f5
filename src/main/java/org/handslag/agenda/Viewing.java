package org.handslag.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.agenda.ProgrammeView.DayPart;
import org.handslag.agenda.ProgrammeView.TimedBlock;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.directory.People;
import org.handslag.roster.Roster;
import org.handslag.roster.RosterEntry;
import org.handslag.roster.RosterId;
import org.handslag.roster.RosterKind;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.springframework.stereotype.Component;

/** Counts the times of a programme, and names who leads as far as the reader may know. */
@Component
class Viewing {
    private final Roster roster;
    private final People people;

    Viewing(Roster roster, People people) {
        this.roster = roster;
        this.people = people;
    }

    /** For those who work with the date or take part in it. */
    ProgrammeView whole(DayProgramme programme, CourseInstance date) {
        return view(programme, date, true);
    }

    /** For everyone: by name only who has agreed. */
    ProgrammeView open(DayProgramme programme, CourseInstance date) {
        return view(programme, date, false);
    }

    private ProgrammeView view(DayProgramme programme, CourseInstance date, boolean named) {
        var names = names(programme, named);
        var parts = new ArrayList<DayPart>();
        for (int i = 0; i < date.sessions().size(); i++) {
            parts.add(part(i + 1, date.sessions().get(i), programme.in(i + 1), names));
        }
        var lost =
                programme.blocks().stream()
                        .filter(block -> block.session() > date.sessions().size())
                        .map(block -> names.row(block, date.ends()))
                        .toList();
        return new ProgrammeView(parts, lost);
    }

    private static DayPart part(
            int number, CourseSession session, List<Block> blocks, Names names) {
        var rows = new ArrayList<TimedBlock>();
        var at = session.starts();
        for (var block : blocks) {
            rows.add(names.row(block, at));
            at = rows.getLast().ends();
        }
        return new DayPart(number, session.starts(), session.ends(), rows);
    }

    private Names names(DayProgramme programme, boolean all) {
        var leads = programme.blocks().stream().map(Block::lead).toList();
        var entries = leads.stream().map(Block.Lead::roster).filter(Objects::nonNull).toList();
        var persons = leads.stream().map(Block.Lead::person).filter(Objects::nonNull).toList();
        return new Names(
                roster.all(entries).stream()
                        .collect(Collectors.toMap(RosterEntry::id, Function.identity())),
                all ? people.names(persons) : Map.of(),
                all);
    }

    /** Who leads, by what a block says of it. */
    private record Names(
            Map<RosterId, RosterEntry> entries, Map<PersonId, String> persons, boolean all) {

        TimedBlock row(Block block, Instant starts) {
            var ends = starts.plus(Duration.ofMinutes(block.content().minutes()));
            var lead = block.lead();
            if (lead.roster() != null && entries.containsKey(lead.roster())) {
                var entry = Objects.requireNonNull(entries.get(lead.roster()));
                return all || entry.details().shownByName()
                        ? new TimedBlock(
                                block,
                                starts,
                                ends,
                                entry.name(),
                                null,
                                entry.details().presentation())
                        : new TimedBlock(block, starts, ends, "", entry.kind(), Texts.none());
            }
            if (lead.person() != null) {
                return all
                        ? named(block, starts, persons.getOrDefault(lead.person(), ""))
                        : new TimedBlock(block, starts, ends, "", RosterKind.TRAINER, Texts.none());
            }
            return named(block, starts, lead.name());
        }

        private static TimedBlock named(Block block, Instant starts, String name) {
            var ends = starts.plus(Duration.ofMinutes(block.content().minutes()));
            return new TimedBlock(block, starts, ends, name, null, Texts.none());
        }
    }
}
