package org.handslag.registered;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.handslag.course.CourseInstanceId;
import org.handslag.elsewhere.Changing;
import org.handslag.elsewhere.OtherDate;
import org.handslag.elsewhere.OtherDates;
import org.handslag.scope.NotVisible;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Someone is taken along to another date of the course, since she or her contact asked for it. */
@Page
@RequestMapping("/instances/{id}/registered/{registration}/other-date")
class OtherDateController {
    private static final String DATE = "date";
    private static final String SEAT = ".seat";
    private static final String WAIT = ".wait";

    private final Reach reach;
    private final RegistrationPages pages;
    private final OtherDates dates;
    private final Changing changing;
    private final Acting acting;
    private final Templates templates;

    OtherDateController(
            Reach reach,
            RegistrationPages pages,
            OtherDates dates,
            Changing changing,
            Acting acting,
            Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.dates = dates;
        this.changing = changing;
        this.acting = acting;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see what someone would have at the other dates")
    ResponseEntity<?> ask(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var entry = entry(f, id, registration);
        var form = Asking.likely(entry);
        return Answer.page(page(f, entry, dates(f, entry), form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "take someone along to another date who asked for it")
    ResponseEntity<?> take(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var entry = entry(f, id, registration);
        var choices = dates(f, entry);
        var chosen = chosen(form, choices);
        var asking = Asking.read(form, entry);
        if (!form.ok() || chosen == null) {
            return Answer.invalid(page(f, entry, choices, form));
        }
        var there = new ArrayList<Registration>();
        return acting.did(form, DATE, () -> there.add(taken(f, entry, chosen, form, asking)))
                ? Answer.done(
                        f,
                        "/instances/" + chosen.date().id() + "/registered/" + there.getFirst().id(),
                        "registered.done.other-date")
                : Answer.refused(page(f, entry, dates(f, entry), form));
    }

    /** She was shown a seat or a turn on the waiting list, and gets no less than that. */
    private Registration taken(Frame f, Entry entry, OtherDate chosen, Form form, Asking asking) {
        var mayWait = form.value(DATE).endsWith(WAIT);
        var there = changing.take(entry.registration(), chosen.date(), mayWait, f.viewer());
        acting.keep(f, entry.registration().id(), asking);
        acting.keep(f, there.id(), asking);
        return there;
    }

    private static @Nullable OtherDate chosen(Form form, List<OtherDate> dates) {
        var value = form.value(DATE);
        var chosen =
                dates.stream()
                        .filter(other -> value.startsWith(other.date().id() + "."))
                        .findFirst();
        if (chosen.isEmpty()) {
            form.wrong(DATE, "form.choose");
        }
        return chosen.orElse(null);
    }

    /** The dates to choose among, each with what she would have there. */
    private static List<Option> options(Frame f, List<OtherDate> dates) {
        return dates.stream()
                .map(
                        other ->
                                Option.of(
                                        other.date().id()
                                                + (other.prospect().isSeat() ? SEAT : WAIT),
                                        f.dateWithWeekday(other.date().day(f.home().zone())),
                                        other.prospect().isSeat()
                                                ? f.t(
                                                        "elsewhere.seats-left",
                                                        "n",
                                                        other.prospect().free())
                                                : f.t(
                                                        "elsewhere.in-queue",
                                                        "number",
                                                        other.prospect().number())))
                .toList();
    }

    private JteModel page(Frame f, Entry entry, List<OtherDate> dates, Form form) {
        return templates.registeredOtherDate(f, entry, options(f, dates), form);
    }

    private List<OtherDate> dates(Frame f, Entry entry) {
        return dates.forOffice(entry.registration(), entry.instance(), f.viewer());
    }

    private Entry entry(Frame f, CourseInstanceId id, RegistrationId registration) {
        var entry = reach.entry(f, id, registration);
        if (!entry.mayChangeDate()) {
            throw new NotVisible();
        }
        pages.read(f, entry);
        return entry;
    }
}
