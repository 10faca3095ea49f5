package org.handslag.room;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.course.InstanceState;
import org.handslag.directory.SearchText;
import org.handslag.scope.NotVisible;
import org.handslag.seats.Admission;
import org.handslag.seats.Outcome;
import org.handslag.seats.Seats;
import org.handslag.signup.RegisterPage;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The form for seats in an employer's room, or the page that tells why there is none. */
@Component
class BookPages {
    private static final int FEW = 20;
    private static final int SHOWN = 40;

    private final Facts facts;
    private final KnownColleagues known;
    private final Templates templates;
    private final Clock clock;

    BookPages(Facts facts, KnownColleagues known, Templates templates, Clock clock) {
        this.facts = facts;
        this.known = known;
        this.templates = templates;
        this.clock = clock;
    }

    /** What is known of a date and of its seats. */
    @Component
    record Facts(
            CourseInstances instances,
            Courses courses,
            BookedSeats booked,
            Seats seats,
            Admission admission) {}

    /**
     * A published date: one that everybody can find, or at which this employer has seats already. A
     * coordinator's are those of her programmes.
     */
    CourseInstance date(Frame f, Room room, CourseInstanceId id) {
        return facts.instances()
                .find(id, BookedSeats.programmes(f.viewer()))
                .filter(CourseInstance::isPublished)
                .filter(date -> date.listed() || !facts.booked().at(room, f.viewer(), id).isEmpty())
                .orElseThrow(NotVisible::new);
    }

    boolean isOpen(CourseInstance date) {
        return date.state(clock.instant()) == InstanceState.OPEN;
    }

    boolean namesMayWait(CourseInstance date) {
        return clock.instant().isBefore(date.window().namesDue());
    }

    JteModel closed(Frame f, Room room, CourseInstance date) {
        return templates.roomClosed(f, room, date, date.state(clock.instant()));
    }

    /** What was filled in, and what was said to it. */
    record Filled(BookForm asked, int focus, int wished, Outcome.@Nullable TooFew few) {
        static Filled of(BookForm asked, int focus) {
            return new Filled(asked, focus, 0, null);
        }
    }

    JteModel form(Frame f, Room room, CourseInstance date, Filled filled) {
        var asked = filled.asked();
        var all = known.options(f, room.id());
        var page =
                new RegisterPage(
                        asked.form(),
                        asked.submission().toString(),
                        date,
                        facts.courses().find(date.course()).orElseThrow().title(),
                        facts.seats().pool(date.id()),
                        true,
                        asked.rows(),
                        filled.focus(),
                        false,
                        answerBy(date),
                        facts.admission().asked(date, f.locale()),
                        false,
                        filled.few());
        return templates.roomBook(
                f,
                new BookPage(
                        room,
                        page,
                        shown(all, asked),
                        all.size() > FEW,
                        date.window().namesDue(),
                        namesMayWait(date),
                        filled.wished()));
    }

    private @Nullable Instant answerBy(CourseInstance date) {
        var approval = date.details().approval();
        return approval.needed() ? approval.answerBy(clock.instant(), date.starts()) : null;
    }

    /** All when they are few; else those who are ticked, and the first who were looked for. */
    private static List<Option> shown(List<Option> all, BookForm asked) {
        if (all.size() <= FEW) {
            return all;
        }
        var ticked = asked.form().values(KnownColleagues.FIELD);
        var sought = SearchText.key(asked.form().value(BookForm.SEARCH));
        var found =
                all.stream()
                        .filter(one -> SearchText.key(one.label()).contains(sought))
                        .limit(SHOWN)
                        .toList();
        return all.stream()
                .filter(one -> ticked.contains(one.value()) || found.contains(one))
                .toList();
    }
}
