package org.handslag.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handslag.course.CourseId;
import org.handslag.course.LocalTimes;
import org.handslag.dilemma.Dilemma;
import org.handslag.dilemma.DilemmaId;
import org.handslag.directory.Sector;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.handslag.venue.VenueId;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a coordinator writes it.
 *
 * @param choices what she can choose among; what stands nowhere there is taken from nobody
 */
public record MeetingForm(Form form, List<Locale> languages, Choices choices) {
    private static final int TITLE = 150;
    private static final int TEXT = 3000;
    private static final int LINE = 200;
    private static final int LINK = 500;
    private static final int MOST = 1000;

    /**
     * What can be chosen in the form of a meeting.
     *
     * @param programmes more than one only for a new meeting
     */
    public record Choices(
            List<Option> programmes,
            List<Option> courses,
            List<Option> venues,
            List<String> municipalities,
            List<Dilemma> cases) {

        public List<Option> dilemmas(Frame f) {
            return cases.stream().map(one -> Option.of(one.id(), f.plain(one.title()))).toList();
        }

        public List<Option> places() {
            return municipalities.stream().map(name -> Option.of(name, name)).toList();
        }
    }

    public TextsField title() {
        return TextsField.line("title", languages, TITLE);
    }

    public TextsField about() {
        return TextsField.lines("about", languages, TEXT);
    }

    public TextsField blocks() {
        return TextsField.lines("blocks", languages, TEXT);
    }

    void fill(Meeting meeting, Frame f) {
        var plan = meeting.plan();
        title().fill(form, plan.words().title());
        about().fill(form, plan.words().about());
        blocks().fill(form, plan.words().blocks());
        form.fill("day", meeting.day(f.home().zone()));
        form.fill("from", f.local(plan.starts()).toLocalTime());
        form.fill("until", f.local(plan.ends()).toLocalTime());
        form.fill("venue", plan.where().venue()).fill("place", plan.where().place());
        form.fill("link", plan.where().link()).fill("seats", plan.seats());
        fill(plan.audience());
        form.fill("in-public", plan.inPublic() ? "yes" : null).fill("dilemma", plan.dilemma());
        form.fill(Overtaken.VERSION, meeting.version());
    }

    private void fill(Meeting.Audience audience) {
        form.fillAll("courses", audience.courses().stream().map(CourseId::toString).toList());
        form.fill("municipality", audience.municipality());
        form.fill("sector", audience.sector()).fill("since", audience.since());
    }

    boolean isOf(Meeting meeting) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(meeting.version()));
    }

    List<String> fields() {
        return Stream.concat(
                        Stream.of(title(), about(), blocks())
                                .flatMap(field -> languages.stream().map(field::in)),
                        Stream.of("day", "from", "until", "place", "link", "seats"))
                .toList();
    }

    /** Null when something is wrong; the problems are noted. */
    Meeting.@Nullable Plan read(Meeting.@Nullable Plan before, Frame f, Instant now) {
        var today = LocalDate.ofInstant(now, f.home().zone());
        var none = new Meeting.Words(Texts.none(), Texts.none(), Texts.none());
        var was = before == null ? none : before.words();
        var words =
                new Meeting.Words(
                        title().require(form, was.title(), today),
                        about().read(form, was.about(), today),
                        blocks().read(form, was.blocks(), today));
        var day = form.date("day");
        var starts = moment("from", day, f);
        var ends = moment("until", day, f);
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            form.wrong("until", "network.ends-before");
        }
        if (starts != null && starts.isBefore(now)) {
            form.wrong("day", "network.in-the-past");
        }
        var where = where();
        var seats = form.value("seats").isBlank() ? null : form.number("seats", 1, MOST);
        var audience = audience();
        var dilemma = chosen("dilemma", choices.dilemmas(f), DilemmaId::of);
        return form.ok()
                ? new Meeting.Plan(
                        words,
                        Objects.requireNonNull(starts),
                        Objects.requireNonNull(ends),
                        where,
                        seats,
                        audience,
                        form.ticked("in-public"),
                        dilemma)
                : null;
    }

    private Meeting.Where where() {
        var venue = chosen("venue", choices.venues(), VenueId::of);
        var place = form.optionalLine("place", LINE);
        var link = form.optionalLine("link", LINK);
        if (!link.isEmpty() && !link.startsWith("https://")) {
            form.wrong("link", "network.link-wrong");
        }
        return new Meeting.Where(venue, place, link);
    }

    private Meeting.Audience audience() {
        var chosen = form.values("courses");
        var courses =
                choices.courses().stream()
                        .filter(one -> chosen.contains(one.value()))
                        .map(one -> CourseId.of(one.value()))
                        .toList();
        if (chosen.stream().distinct().count() > courses.size()) {
            form.wrong("courses", "form.choose");
        }
        var municipality = form.optionalLine("municipality", LINE);
        if (!municipality.isEmpty() && !choices.municipalities().contains(municipality)) {
            form.wrong("municipality", "form.choose");
        }
        var sector = form.optionalChoice("sector", Sector.class).orElse(null);
        return new Meeting.Audience(courses, municipality, sector, form.optionalDate("since"));
    }

    private <T> @Nullable T chosen(String field, List<Option> among, Function<String, T> of) {
        var value = form.value(field);
        if (value.isEmpty()) {
            return null;
        }
        if (among.stream().noneMatch(one -> one.value().equals(value))) {
            form.wrong(field, "form.choose");
            return null;
        }
        return of.apply(value);
    }

    /** A time of that day, as the operator's clocks show it. */
    private @Nullable Instant moment(String field, @Nullable LocalDate day, Frame f) {
        LocalTime time = form.time(field);
        if (day == null || time == null) {
            return null;
        }
        var moment = LocalTimes.moment(LocalDateTime.of(day, time), f.home().zone());
        if (moment.isEmpty()) {
            form.wrong(field, "form.time");
        }
        return moment.orElse(null);
    }
}
