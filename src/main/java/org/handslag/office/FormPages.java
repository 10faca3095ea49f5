package org.handslag.office;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Promotion;
import org.handslag.directory.People;
import org.handslag.web.Form;
import org.handslag.web.Frame;
import org.handslag.web.Languages;
import org.handslag.web.Option;
import org.handslag.web.TextsField;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The pages on which an instance is written, with what there is to choose among. */
@Component
class FormPages {
    private static final int MESSAGE = 2000;
    private static final int NEXT = 3;

    private final People people;
    private final CourseInstances instances;
    private final Figures figures;
    private final Languages languages;
    private final Templates templates;
    private final Clock clock;

    FormPages(
            People people,
            CourseInstances instances,
            Figures figures,
            Languages languages,
            Templates templates,
            Clock clock) {
        this.people = people;
        this.instances = instances;
        this.figures = figures;
        this.languages = languages;
        this.templates = templates;
        this.clock = clock;
    }

    /** The form of a new instance with what is most likely meant. */
    Form started(Frame f, Course course) {
        var form =
                Form.empty()
                        .fill("language", first(course, f))
                        .fill("promotion", Promotion.BY_DATE.name())
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
        return templates.officeNewInstance(f, course, form, choices(f, course));
    }

    JteModel edit(Frame f, Course course, CourseInstance instance, Form form) {
        return templates.officeEditInstance(f, instance, form, choices(f, course));
    }

    JteModel move(Frame f, CourseInstance instance, Form form) {
        return templates.officeMove(f, instance, form, places(f));
    }

    CancellationPage cancellation(Frame f, CourseInstance instance) {
        var coming =
                instances.next(instance.course(), clock.instant(), NEXT + 1).stream()
                        .filter(next -> !next.id().equals(instance.id()))
                        .limit(NEXT)
                        .toList();
        var field = TextsField.lines("message", f.home().languages(), MESSAGE);
        return new CancellationPage(instance, figures.of(instance), coming, field);
    }

    /** The usual words when too few have registered, in every language, for her to better. */
    Form tooFew(Frame f, CancellationPage page) {
        var form = Form.empty();
        var key = "office.cancel-too-few" + (page.next().isEmpty() ? "" : "-next");
        for (var language : f.home().languages()) {
            form.fill(page.field().in(language), languages.in(language).t(key));
        }
        return form;
    }

    private InstanceChoices choices(Frame f, Course course) {
        var languages =
                course.languages().stream()
                        .map(l -> Option.of(l.toLanguageTag(), f.languageName(l)))
                        .toList();
        return new InstanceChoices(languages, places(f));
    }

    private static List<Option> places(Frame f) {
        return List.of(Option.of(WhereForm.REMOTE, f.t("office.remote")));
    }

    private static String first(Course course, Frame f) {
        var languages = course.languages();
        return languages.isEmpty() || languages.contains(f.home().language())
                ? f.home().language().toLanguageTag()
                : languages.getFirst().toLanguageTag();
    }
}
