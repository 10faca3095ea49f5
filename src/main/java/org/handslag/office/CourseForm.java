package org.handslag.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseModule;
import org.handslag.course.StaffKind;
import org.handslag.course.StaffRule;
import org.handslag.course.Syllabus;
import org.handslag.directory.Slugs;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes about a course. */
record CourseForm(Form form, Frame f, LocalDate today) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final int LONGEST_MINUTES = 6000;
    private static final int MOST_STAFF = 20;
    private static final int LONGEST_VALIDITY = 600;

    /** The names of its controls of one value, in the order of the page. */
    static List<String> names(Frame f, Form form) {
        var modules =
                IntStream.range(0, OfficeFields.rows(form))
                        .boxed()
                        .flatMap(
                                i ->
                                        Stream.concat(
                                                OfficeFields.names(OfficeFields.module(f, i)),
                                                Stream.of("hours" + i)));
        var texts =
                Stream.of(OfficeFields.title(f), OfficeFields.learn(f), OfficeFields.forWhom(f))
                        .flatMap(OfficeFields::names);
        var rest =
                Stream.of(
                        "makesMentor",
                        "requiredPercent",
                        "validMonths",
                        StaffKind.JOB_CONSULTANT.name(),
                        StaffKind.TRAINER.name());
        return Stream.of(texts, modules, rest).flatMap(names -> names).toList();
    }

    CourseForm fill(Syllabus syllabus) {
        var course = syllabus.course();
        OfficeFields.title(f).fill(form, course.title());
        OfficeFields.learn(f).fill(form, course.learn());
        OfficeFields.forWhom(f).fill(form, course.forWhom());
        form.fillAll("languages", course.languages().stream().map(Locale::toLanguageTag).toList())
                .fill("makesMentor", course.makesMentor() ? "yes" : null)
                .fill("requiredPercent", course.requiredPercent())
                .fill("validMonths", course.validMonths() == 0 ? null : course.validMonths())
                .fill(Overtaken.VERSION, course.version())
                .fill("rows", syllabus.modules().size());
        for (int i = 0; i < syllabus.modules().size(); i++) {
            var module = syllabus.modules().get(i);
            OfficeFields.module(f, i).fill(form, module.title());
            form.fill("hours" + i, hours(module.minutes()));
        }
        syllabus.staff().forEach(rule -> form.fill(rule.kind().name(), rule.needed()));
        return this;
    }

    /** What was typed, upon what stood before; ask the form whether all is well. */
    Syllabus read(ProgrammeId programme, @Nullable Syllabus before) {
        var old = before == null ? null : before.course();
        var title =
                OfficeFields.title(f)
                        .require(form, old == null ? Texts.none() : old.title(), today);
        var course =
                new Course(
                        old == null ? CourseId.next() : old.id(),
                        programme,
                        old == null ? Slugs.of(f.plain(title)) : old.slug(),
                        title,
                        OfficeFields.learn(f)
                                .require(form, old == null ? Texts.none() : old.learn(), today),
                        OfficeFields.forWhom(f)
                                .read(form, old == null ? Texts.none() : old.forWhom(), today),
                        languages(),
                        form.ticked("makesMentor"),
                        form.number("requiredPercent", 1, 100),
                        validMonths(),
                        old == null ? null : old.retiredAt(),
                        old == null ? 0 : old.version());
        return new Syllabus(
                course, modules(before == null ? List.of() : before.modules()), staff());
    }

    private int validMonths() {
        return form.value("validMonths").isBlank()
                ? 0
                : form.number("validMonths", 1, LONGEST_VALIDITY);
    }

    private List<Locale> languages() {
        var chosen =
                OfficeFields.LANGUAGES.stream()
                        .filter(l -> form.chosen("languages", l.toLanguageTag()))
                        .toList();
        if (chosen.isEmpty()) {
            form.wrong("languages", "form.choose");
        }
        return chosen;
    }

    private List<CourseModule> modules(List<CourseModule> before) {
        var modules = new ArrayList<CourseModule>();
        for (int i = 0; i < OfficeFields.rows(form); i++) {
            var old = i < before.size() ? before.get(i).title() : Texts.none();
            var title = OfficeFields.module(f, i).read(form, old, today);
            if (!title.isEmpty()) {
                modules.add(new CourseModule(title, minutes("hours" + i)));
            } else if (!form.value("hours" + i).isBlank()) {
                form.wrong(OfficeFields.module(f, i).in(f.home().language()), "form.missing");
            }
        }
        return modules;
    }

    private int minutes(String name) {
        var typed = form.line(name, 10).replace(',', '.');
        if (typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            var minutes = new BigDecimal(typed).multiply(HOUR).setScale(0, RoundingMode.HALF_UP);
            if (minutes.signum() > 0 && minutes.intValue() <= LONGEST_MINUTES) {
                return minutes.intValue();
            }
        }
        form.wrong(name, "office.hours-wrong");
        return 1;
    }

    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private List<StaffRule> staff() {
        return Stream.of(StaffKind.values())
                .map(kind -> new StaffRule(kind, needed(kind)))
                .filter(rule -> rule.needed() > 0)
                .toList();
    }

    private int needed(StaffKind kind) {
        return form.value(kind.name()).isBlank() ? 0 : form.number(kind.name(), 0, MOST_STAFF);
    }
}
