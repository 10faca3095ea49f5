package org.handslag.office;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.handslag.course.CourseId;
import org.handslag.course.Courses;
import org.handslag.course.Curriculum;
import org.handslag.course.Syllabus;
import org.handslag.role.ProgrammeChoice;
import org.handslag.scope.Role;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
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
import pages.Templates;

/** The courses: what is taught, for whom, in which parts. */
@Page
class CurriculumController {
    private final Reach reach;
    private final Courses courses;
    private final Curriculum curriculum;
    private final ProgrammeChoice programmes;
    private final Templates templates;
    private final Clock clock;

    CurriculumController(
            Reach reach,
            Courses courses,
            Curriculum curriculum,
            ProgrammeChoice programmes,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.courses = courses;
        this.curriculum = curriculum;
        this.programmes = programmes;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/curriculum")
    @Allow(value = Who.COORDINATOR, to = "see the courses")
    ResponseEntity<?> index(Frame f) {
        var all = courses.all(f.viewer().programmes(Role.COORDINATOR));
        return Answer.page(templates.officeCourses(f, all));
    }

    @GetMapping("/curriculum.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the courses")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var programmes = f.viewer().programmes(Role.COORDINATOR);
        var columns = OfficeFiles.courses(f);
        return ListFile.of(f, ending, columns, () -> courses.all(programmes).stream())
                .named(f.t("office.file-courses"));
    }

    @GetMapping("/curriculum/new")
    @Allow(value = Who.COORDINATOR, to = "begin to write a course")
    ResponseEntity<?> blank(Frame f) {
        var form = Form.empty().fill("requiredPercent", 80);
        form.fill("languages", f.home().language().toLanguageTag());
        return Answer.page(page(f, null, form));
    }

    @PostMapping("/curriculum")
    @Allow(value = Who.COORDINATOR, to = "write a course")
    ResponseEntity<?> create(Frame f, Form form) {
        if (OfficeFields.asksForMore(form)) {
            return Answer.page(page(f, null, form));
        }
        var syllabus = typed(f, form).read(programmes.chosen(f, form), null);
        if (!form.ok()) {
            return Answer.invalid(page(f, null, form));
        }
        curriculum.create(syllabus, f.viewer());
        return Answer.done(f, "/curriculum", "office.course-created");
    }

    @GetMapping("/curriculum/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a course")
    ResponseEntity<?> edit(Frame f, @PathVariable CourseId id) {
        var syllabus = curriculum.of(reach.course(f, id));
        return Answer.page(page(f, syllabus, typed(f, Form.empty()).fill(syllabus).form()));
    }

    @PostMapping("/curriculum/{id}")
    @Allow(value = Who.COORDINATOR, to = "change a course")
    ResponseEntity<?> update(Frame f, @PathVariable CourseId id, Form form) {
        var before = curriculum.of(reach.course(f, id));
        if (OfficeFields.asksForMore(form)) {
            return Answer.page(page(f, before, form));
        }
        var after = typed(f, form).read(before.course().programme(), before);
        if (!form.ok()) {
            return Answer.invalid(page(f, before, form));
        }
        if (!form.value(Overtaken.VERSION).equals(String.valueOf(before.course().version()))) {
            var saved = typed(f, Form.empty()).fill(before).form();
            Overtaken.tell(form, saved, CourseForm.names(f, form));
            return Answer.refused(page(f, before, form));
        }
        curriculum.edit(before, after, f.viewer());
        return Answer.done(f, "/curriculum", "office.saved");
    }

    @PostMapping("/curriculum/{id}/retirement")
    @Allow(value = Who.COORDINATOR, to = "say that a course is no longer given")
    ResponseEntity<?> retire(Frame f, @PathVariable CourseId id) {
        curriculum.retire(reach.course(f, id), f.viewer());
        return Answer.done(f, "/curriculum", "office.retired");
    }

    @PostMapping("/curriculum/{id}/restoration")
    @Allow(value = Who.COORDINATOR, to = "say that a course is given again")
    ResponseEntity<?> restore(Frame f, @PathVariable CourseId id) {
        curriculum.restore(reach.course(f, id), f.viewer());
        return Answer.done(f, "/curriculum", "office.restored");
    }

    private CourseForm typed(Frame f, Form form) {
        return new CourseForm(form, f, f.home().today(clock));
    }

    private JteModel page(Frame f, @Nullable Syllabus saved, Form form) {
        return templates.officeCourseForm(
                f, saved == null ? null : saved.course(), form, programmes.options(f));
    }
}
