package org.handslag.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;

@ServerTest
class JournalTest {
    private final Journal journal;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Operator goteborg;
    private final Operator favrskov;
    private final Subject course = new Subject("course", Uuid7.next());

    JournalTest(Journal journal, UnitOfWork work, TestClock clock, Cast cast) {
        this.journal = journal;
        this.work = work;
        this.clock = clock;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
    }

    @Test
    void keepsWhoWhenWhatAndWhatDiffers() {
        var coordinator = PersonId.next();
        var title = Texts.of(Locale.of("sv"), "Grundkurs", LocalDate.of(2026, 11, 2));
        work.in(
                goteborg.id(),
                () ->
                        journal.changed(
                                new Viewer(goteborg.id(), coordinator, List.of(), Locale.of("sv")),
                                "course.changed",
                                course,
                                Map.of("seats", 30, "open", true),
                                Map.of("seats", 32, "open", true, "title", title)));

        var change = work.in(goteborg.id(), () -> journal.about(course)).getFirst();
        assertThat(change.by()).isEqualTo(coordinator);
        assertThat(change.at()).isEqualTo(clock.instant());
        assertThat(change.what()).isEqualTo("course.changed");
        assertThat(change.before()).isEqualTo(Map.of("seats", 30));
        assertThat(change.after()).containsOnlyKeys("seats", "title").containsEntry("seats", 32);
        assertThat(change.after().get("title").toString()).contains("Grundkurs");
    }

    @Test
    void writesIdsEnumsAndDaysAsTheirText() {
        var person = PersonId.next();
        var after =
                Values.differing(
                        Map.of(
                                "person",
                                person,
                                "role",
                                Role.TRAINER,
                                "day",
                                LocalDate.of(2019, 11, 7),
                                "all",
                                List.of(Role.MENTOR)),
                        Map.of());
        assertThat(after)
                .containsEntry("person", person.toString())
                .containsEntry("role", "TRAINER")
                .containsEntry("day", "2019-11-07")
                .containsEntry("all", List.of("MENTOR"));
    }

    @Test
    void tellsTheLatestFirst() {
        var visitor = Viewer.visitor(goteborg.id(), Locale.of("sv"));
        var about = new Subject("course", Uuid7.next());
        work.in(
                goteborg.id(),
                () -> {
                    journal.changed(visitor, "course.published", about, Map.of(), Map.of());
                    journal.changed(visitor, "course.closed", about, Map.of(), Map.of());
                });
        assertThat(work.in(goteborg.id(), () -> journal.about(about)))
                .extracting(Change::what)
                .containsExactly("course.closed", "course.published");
    }

    @Test
    void keepsOperatorsApart() {
        var visitor = Viewer.visitor(goteborg.id(), Locale.of("sv"));
        var about = new Subject("course", Uuid7.next());
        work.in(
                goteborg.id(),
                () -> journal.changed(visitor, "course.published", about, Map.of(), Map.of()));
        assertThat(work.in(favrskov.id(), () -> journal.about(about))).isEmpty();
    }
}
