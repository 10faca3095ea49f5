package org.handslag.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.CourseCast.coordinator;
import static org.handslag.support.CourseCast.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.journal.Change;
import org.handslag.journal.Journal;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class SchedulingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Operator goteborg;
    private final CourseCast cast;
    private final Scheduling scheduling;
    private final CourseInstances instances;
    private final Journal journal;
    private final UnitOfWork work;

    SchedulingTest(
            Cast operators,
            CourseCast cast,
            Scheduling scheduling,
            CourseInstances instances,
            Journal journal,
            UnitOfWork work) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.scheduling = scheduling;
        this.instances = instances;
        this.journal = journal;
        this.work = work;
    }

    @Test
    void keepsAnInstanceAsItWasPlanned() {
        var draft = cast.draft(goteborg, cast.grund(goteborg), DAY, 12);
        assertThat(stored(draft)).isEqualTo(draft);
    }

    @Test
    void givesEachInstanceAReadableAddressOfItsOwn() {
        var day = LocalDate.of(2027, 1, 14);
        var slugs =
                List.of(
                        cast.published(goteborg, day, 5).slug(),
                        cast.published(goteborg, day, 5).slug(),
                        cast.published(goteborg, day, 5).slug());
        assertThat(slugs)
                .containsExactly("grund-2027-01-14", "grund-2027-01-14-2", "grund-2027-01-14-3");
    }

    @Test
    void savesEachVerbAndHandsItOnForTheNext() {
        var published = cast.published(goteborg, DAY, 12);
        var by = coordinator(goteborg);
        var last =
                in(
                        () -> {
                            var hidden = scheduling.list(published, false, by);
                            var resized =
                                    scheduling.resize(hidden, InstanceSize.usual(20, 8, DAY), by);
                            var there =
                                    new Whereabouts(
                                            List.of(
                                                    session(goteborg, DAY.plusDays(1), 9, 12),
                                                    session(goteborg, DAY.plusDays(2), 9, 12)),
                                            null,
                                            "Sal 3",
                                            "https://video.example/rum");
                            return scheduling.move(resized, there, by);
                        });
        assertThat(stored(last)).isEqualTo(last);
        assertThat(last.listed()).isFalse();
        assertThat(last.capacity()).isEqualTo(20);
        assertThat(last.sessions()).hasSize(2);
    }

    @Test
    void keepsTheSessionsThatStayWhenMoved() {
        var draft = cast.published(goteborg, DAY, 12);
        var kept = draft.sessions().getFirst();
        var later =
                new CourseSession(
                        kept.id(), kept.starts().plusSeconds(3600), kept.ends().plusSeconds(3600));
        var moved =
                in(
                        () ->
                                scheduling.move(
                                        draft,
                                        new Whereabouts(List.of(later), null, "", ""),
                                        coordinator(goteborg)));
        assertThat(stored(moved).sessions()).containsExactly(later);
    }

    @Test
    void refusesWhoSavesSecond() {
        var read = cast.published(goteborg, DAY, 12);
        in(() -> scheduling.list(read, false, coordinator(goteborg)));
        assertThatThrownBy(() -> in(() -> scheduling.list(read, true, coordinator(goteborg))))
                .isInstanceOf(SavedByAnother.class);
    }

    @Test
    void duplicatesAllSettingsToAnotherDay() {
        var course = cast.grund(goteborg);
        var original = cast.published(goteborg, DAY, 12);
        var copy =
                in(
                        () ->
                                scheduling.duplicate(
                                        original, course, DAY.plusDays(28), coordinator(goteborg)));
        assertThat(copy.isPublished()).isFalse();
        assertThat(copy.size())
                .isEqualTo(InstanceSize.usual(original.capacity(), 0, DAY.plusDays(28)));
        assertThat(copy.contact()).isEqualTo(original.contact());
        assertThat(copy.day(goteborg.zone())).isEqualTo(DAY.plusDays(28));
        assertThat(stored(original)).isEqualTo(original);
    }

    @Test
    void writesWhoChangedWhat() {
        var published = cast.published(goteborg, DAY, 12);
        in(
                () ->
                        scheduling.resize(
                                published, InstanceSize.usual(15, 0, DAY), coordinator(goteborg)));
        var rows = in(() -> journal.about(Scheduling.subject(published)));
        assertThat(rows)
                .extracting(Change::what)
                .containsExactly("instance.resized", "instance.published", "instance.created");
        assertThat(rows.getFirst().before()).containsOnlyKeys("capacity");
        assertThat(rows.getFirst().after()).containsEntry("capacity", 15);
    }

    @Test
    void keepsNotesAndSecretLinksOutOfTheJournal() {
        var draft = cast.draft(goteborg, cast.grund(goteborg), DAY, 12);
        var there = new Whereabouts(draft.sessions(), null, "", "https://video.example/hemligt");
        in(() -> scheduling.move(draft, there, coordinator(goteborg)));
        var row = in(() -> journal.about(Scheduling.subject(draft)).getFirst());
        assertThat(row.after()).containsEntry("remoteLink", "changed");
        assertThat(row.toString()).doesNotContain("hemligt");
    }

    @Test
    void isSeenOnlyByCoordinatorsOfItsProgramme() {
        var draft = cast.draft(goteborg, cast.grund(goteborg), DAY, 12);
        var own = new UUID[] {draft.programme().value()};
        var other = new UUID[] {UUID.randomUUID()};
        assertThat(in(() -> instances.find(draft.id(), own))).isPresent();
        assertThat(in(() -> instances.find(draft.id(), other))).isEmpty();
        assertThat(in(() -> instances.find(draft.id(), null))).isPresent();
    }

    @Test
    void namesTheNextOnesThatAnyoneCanTake() {
        var course = cast.course(goteborg, "natverk", "Nätverk");
        var first = cast.draft(goteborg, course, DAY, 3);
        var second = cast.draft(goteborg, course, DAY.plusDays(7), 3);
        var by = coordinator(goteborg);
        in(
                () -> {
                    scheduling.publish(first, by);
                    return scheduling.cancel(
                            scheduling.publish(second, by),
                            Texts.of(Locale.of("sv"), "Inställt", DAY),
                            by);
                });
        var after = first.starts().minusSeconds(60);
        assertThat(in(() -> instances.next(course.id(), after, 5)))
                .extracting(CourseInstance::slug)
                .containsExactly(first.slug());
    }

    private CourseInstance stored(CourseInstance instance) {
        return in(() -> instances.find(instance.id()).orElseThrow());
    }

    private <T> T in(Supplier<T> what) {
        return work.in(goteborg.id(), what);
    }
}
