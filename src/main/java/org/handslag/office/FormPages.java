package org.handslag.office;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.course.Approval;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Promotion;
import org.handslag.course.Whereabouts;
import org.handslag.directory.People;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.TextsField;
import org.handslag.venue.Venue;
import org.handslag.venue.VenueId;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The pages on which an instance is written, with what there is to choose among. */
@Component
class FormPages {
    private static final int MESSAGE = 2000;
    private static final int NEXT = 3;

    private final People people;
    private final VenueRegister venues;
    private final CourseInstances instances;
    private final InstanceList list;
    private final Templates templates;
    private final Clock clock;

    FormPages(
            People people,
            VenueRegister venues,
            CourseInstances instances,
            InstanceList list,
            Templates templates,
            Clock clock) {
        this.people = people;
        this.venues = venues;
        this.instances = instances;
        this.list = list;
        this.templates = templates;
        this.clock = clock;
    }

    /** The form of a new instance with what is most likely meant. */
    Form started(Frame f, Course course) {
        var form =
                Form.empty()
                        .fill("language", first(course, f))
                        .fill("promotion", Promotion.BY_DATE.name())
                        .fill("answerDays", Approval.USUAL_DAYS)
                        .fill("from0", "09:00")
                        .fill("until0", "16:00");
        var self = f.viewer().person();
        if (self != null) {
            people.find(self)
                    .ifPresent(
                            person ->
                                    form.fill("contactName", person.name())
                                            .fill("contactEmail", person.email())
                                            .fill("contactTelephone", person.telephone()));
        }
        return form;
    }

    JteModel newInstance(Frame f, Course course, Form form) {
        return templates.officeNewInstance(f, course, form, choices(f, languages(f, course), null));
    }

    JteModel edit(Frame f, Course course, CourseInstance instance, Form form) {
        return templates.officeEditInstance(f, instance, form, languages(f, course));
    }

    JteModel move(Frame f, CourseInstance instance, Form form) {
        return templates.officeMove(f, instance, form, choices(f, List.of(), instance.place()));
    }

    JteModel movePreview(
            Frame f, CourseInstance instance, Whereabouts there, SeatFigures seats, Form form) {
        var now = venues.at(instance.place());
        var then = venues.at(there.place());
        return templates.officeMovePreview(f, instance, there, now, then, seats, form);
    }

    CancellationPage cancellation(Frame f, CourseInstance instance) {
        var coming =
                instances.next(instance.course(), clock.instant(), NEXT + 1).stream()
                        .filter(next -> !next.id().equals(instance.id()))
                        .limit(NEXT)
                        .toList();
        var field = TextsField.lines("message", f.home().languages(), MESSAGE);
        return new CancellationPage(instance, list.seats(instance), coming, field);
    }

    /** What was typed of when and where. */
    WhereForm where(Form form) {
        return new WhereForm(form, venues);
    }

    /** What stands in a field of when and where, in words. */
    String told(Frame f, String field, String value) {
        if (!field.equals("place") || value.isEmpty()) {
            return value;
        }
        return value.equals(WhereForm.REMOTE)
                ? f.t("office.remote")
                : venues.find(VenueId.of(value)).map(Venue::name).orElse("");
    }

    private static List<Option> languages(Frame f, Course course) {
        return course.languages().stream()
                .map(l -> Option.of(l.toLanguageTag(), f.languageName(l)))
                .toList();
    }

    /** The places that are used, with the one that stands there already. */
    private InstanceChoices choices(Frame f, List<Option> languages, @Nullable VenueId kept) {
        var all = new ArrayList<>(venues.active(f.home().language()));
        var now = venues.at(kept);
        if (now != null && now.isRetired()) {
            all.add(now);
        }
        var places = Stream.of(Option.of(WhereForm.REMOTE, f.t("office.remote")));
        var rooms =
                all.stream()
                        .flatMap(v -> v.rooms().stream().map(room -> Option.of(room, v.name())));
        return new InstanceChoices(
                languages,
                Stream.concat(places, all.stream().map(FormPages::option)).toList(),
                rooms.toList());
    }

    private static Option option(Venue venue) {
        return Option.of(venue.id(), venue.name() + ", " + venue.details().address().city());
    }

    private static String first(Course course, Frame f) {
        var languages = course.languages();
        return languages.isEmpty() || languages.contains(f.home().language())
                ? f.home().language().toLanguageTag()
                : languages.getFirst().toLanguageTag();
    }
}
