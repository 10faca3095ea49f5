package org.handslag.registered;

import org.handslag.course.CourseInstanceId;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The list of who is registered on a date: on screen, on paper, as a file. */
@Page
class RegisteredController {
    private final Reach reach;
    private final RegisteredPages pages;
    private final Templates templates;

    RegisteredController(Reach reach, RegisteredPages pages, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/instances/{id}/registered")
    @Allow(value = Who.COORDINATOR, to = "see who is registered on a course date")
    ResponseEntity<?> index(Frame f, @PathVariable CourseInstanceId id, Form asked) {
        var page = pages.page(f, reach.instance(f, id), asked);
        return Answer.page(templates.registeredList(f, page));
    }

    @GetMapping("/instances/{id}/participants")
    @Allow(value = Who.COORDINATOR, to = "print the list of who comes to a course date")
    ResponseEntity<?> print(Frame f, @PathVariable CourseInstanceId id) {
        var page =
                pages.page(f, reach.instance(f, id), Form.empty().fill("group", Group.CONFIRMED));
        return Answer.page(templates.registeredPrint(f, page));
    }

    @GetMapping("/instances/{id}/registered.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download who is registered on a course date")
    ResponseEntity<?> download(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable String ending, Form asked) {
        var instance = reach.instance(f, id);
        pages.note(f, pages.rows(f, instance, asked));
        var name = f.t("registered.file") + "-" + instance.slug();
        var columns = RegisteredFile.columns(f);
        return ListFile.of(f, ending, columns, () -> pages.rows(f, instance, asked).stream())
                .named(name);
    }
}
