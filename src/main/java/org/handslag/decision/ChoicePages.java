package org.handslag.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.decision.ChoiceListPage.ChoiceRow;
import org.handslag.decision.ChoiceListPage.ShownChoices;
import org.handslag.journal.Reads;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what the staff's pages show, and notes of whom they told. */
@Component
class ChoicePages {
    static final String READ_AS = "choosing";
    private static final int MOST = 500;

    private final ChoiceReach reach;
    private final ChoiceTelling telling;
    private final Reads reads;
    private final Clock clock;

    ChoicePages(ChoiceReach reach, ChoiceTelling telling, Reads reads, Clock clock) {
        this.reach = reach;
        this.telling = telling;
        this.reads = reads;
        this.clock = clock;
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }

    ChoosingPage page(Frame f, ChoosingId id, Form form) {
        return page(f, reach.find(id, f.viewer()), form);
    }

    /** As {@link #page}, for what only the programme may do. */
    ChoosingPage ofProgramme(Frame f, ChoosingId id, Form form) {
        return page(f, reach.ofProgramme(id, f.viewer()), form);
    }

    private ChoosingPage page(Frame f, Choosing choosing, Form form) {
        reads.read(f.viewer(), READ_AS, List.of(choosing.mentee()));
        var consultant = choosing.wish().consultant();
        var names =
                telling.names(
                        Stream.of(choosing.mentee(), choosing.asked().by(), consultant)
                                .filter(Objects::nonNull)
                                .toList());
        return new ChoosingPage(
                choosing,
                names.getOrDefault(choosing.mentee(), ""),
                names.getOrDefault(choosing.asked().by(), ""),
                consultant == null ? null : names.get(consultant),
                telling.toStaff(f, choosing),
                f.viewer().has(Role.COORDINATOR),
                clock.instant(),
                form);
    }

    ChoiceListPage list(Frame f, Form asked) {
        var shown = asked.optionalChoice("shown", ShownChoices.class).orElse(ShownChoices.OPEN);
        var rows =
                rows(reach.all(shown != ShownChoices.CLOSED, MOST, f.viewer())).stream()
                        .filter(shown::shows)
                        .toList();
        seen(f, rows);
        boolean decides = f.viewer().has(Role.COORDINATOR);
        return new ChoiceListPage(rows, decides ? reach.counts(f.viewer()) : null, decides);
    }

    void seen(Frame f, List<ChoiceRow> rows) {
        reads.read(f.viewer(), READ_AS, rows.stream().map(row -> row.choosing().mentee()).toList());
    }

    List<ChoiceRow> rows(List<Choosing> choosings) {
        var now = clock.instant();
        var persons =
                choosings.stream()
                        .flatMap(
                                one ->
                                        Stream.concat(
                                                Stream.of(one.mentee()),
                                                one.choices().stream().map(MentorChoice::mentor)))
                        .distinct()
                        .toList();
        var names = telling.names(persons);
        var places = telling.places(choosings);
        return choosings.stream()
                .map(
                        one ->
                                new ChoiceRow(
                                        one,
                                        names.getOrDefault(one.mentee(), ""),
                                        one.choices().stream()
                                                .filter(c -> !one.isOpen() || c.isOpen())
                                                .map(
                                                        c ->
                                                                names.getOrDefault(c.mentor(), "")
                                                                        + ", "
                                                                        + places.getOrDefault(
                                                                                c.workplace(), ""))
                                                .toList(),
                                        now))
                .toList();
    }
}
