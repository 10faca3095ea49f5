package org.handslag.registered;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.journal.Reads;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Reads the list of who is registered, and notes for whom. */
@Component
class RegisteredPages {
    private final Reach reach;
    private final RegisteredRows rows;
    private final WorksAtRows workplaces;
    private final Seats seats;
    private final Reads reads;
    private final Clock clock;

    RegisteredPages(
            Reach reach,
            RegisteredRows rows,
            WorksAtRows workplaces,
            Seats seats,
            Reads reads,
            Clock clock) {
        this.reach = reach;
        this.rows = rows;
        this.workplaces = workplaces;
        this.seats = seats;
        this.reads = reads;
        this.clock = clock;
    }

    RegisteredPage page(Frame f, CourseInstance instance, Form asked) {
        var all = all(f, instance);
        var shown = narrowed(f, all, asked);
        note(f, shown);
        return new RegisteredPage(
                instance,
                reach.title(instance),
                seats.pool(instance.id()),
                asked,
                grouped(shown),
                counts(all),
                all.stream().filter(RegisteredRow::conditional).count(),
                clock.instant());
    }

    /** Of the whole date. Shows no names, so there is no read to note. */
    Map<Group, Integer> counts(CourseInstance instance) {
        return counts(rows.of(instance.id()));
    }

    /** All that is asked for, group after group. */
    List<RegisteredRow> rows(Frame f, CourseInstance instance, Form asked) {
        return grouped(narrowed(f, all(f, instance), asked)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    void note(Frame f, List<RegisteredRow> shown) {
        reads.read(f.viewer(), "registered", persons(shown));
    }

    private List<RegisteredRow> all(Frame f, CourseInstance instance) {
        var found = rows.of(instance.id());
        var today = f.home().today(clock);
        var known =
                workplaces.of(persons(found), today).stream()
                        .collect(
                                Collectors.toMap(
                                        WorksAt::person, WorksAt::line, (first, _) -> first));
        var waiting =
                found.stream()
                        .filter(row -> row.state() == RegistrationState.WAITING)
                        .map(RegisteredRow::id)
                        .toList();
        return found.stream()
                .map(
                        row ->
                                row.with(
                                        waiting.indexOf(row.id()) + 1,
                                        row.workplace().isEmpty() && row.person() != null
                                                ? known.getOrDefault(row.person(), "")
                                                : row.workplace()))
                .toList();
    }

    private static List<RegisteredRow> narrowed(Frame f, List<RegisteredRow> all, Form asked) {
        var filter = RegisteredFilter.of(asked);
        var turns = all.stream().filter(row -> row.group() == Group.WAITING);
        var others =
                all.stream()
                        .filter(row -> row.group() != Group.WAITING)
                        .sorted(filter.order(f.home().language()));
        return Stream.concat(turns, others).filter(filter::shows).toList();
    }

    private static Map<Group, List<RegisteredRow>> grouped(List<RegisteredRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                RegisteredRow::group,
                                () -> new EnumMap<>(Group.class),
                                Collectors.toList()));
    }

    private static Map<Group, Integer> counts(List<RegisteredRow> rows) {
        var counts = new EnumMap<Group, Integer>(Group.class);
        rows.forEach(row -> counts.merge(row.group(), 1, Integer::sum));
        return counts;
    }

    private static List<PersonId> persons(List<RegisteredRow> rows) {
        return rows.stream().map(RegisteredRow::person).filter(Objects::nonNull).toList();
    }
}
