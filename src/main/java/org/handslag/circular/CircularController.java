package org.handslag.circular;

import java.util.List;
import org.handslag.course.CourseInstanceId;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Writes to many at once: first written, then seen as one of them gets it, then sent. */
@Page
@RequestMapping("/instances/{id}/messages")
class CircularController {
    private static final String STEP = "step";
    private static final String COUNT = "count";

    private final CircularPages pages;
    private final Readership readership;
    private final Circulating circulating;
    private final Circulars circulars;
    private final Templates templates;

    CircularController(
            CircularPages pages,
            Readership readership,
            Circulating circulating,
            Circulars circulars,
            Templates templates) {
        this.pages = pages;
        this.readership = readership;
        this.circulating = circulating;
        this.circulars = circulars;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin a message to the people of a course date")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseInstanceId id, Form asked) {
        var page = pages.of(f, id, asked);
        page.asked().submission();
        return Answer.page(templates.circularWrite(f, page));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see a message as one of its readers gets it, and send it to all of them")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var page = pages.of(f, id, form);
        var submission = page.asked().submission();
        if (form.value(STEP).equals("edit")) {
            return Answer.page(templates.circularWrite(f, page));
        }
        if (circulars.isSent(submission)) {
            return Answer.done(f, page.hub(), "circular.done");
        }
        var wish = pages.read(f, page);
        if (wish == null) {
            return Answer.invalid(templates.circularWrite(f, page));
        }
        var readers = readership.of(id, wish);
        if (readers.isEmpty()) {
            form.wrong(CircularForm.AUDIENCE, "circular.nobody");
            return Answer.refused(templates.circularWrite(f, page));
        }
        if (!form.value(STEP).equals("send") || isAnother(form, readers)) {
            return preview(f, page, wish, readers);
        }
        circulating.send(submission, wish, page.instance(), readers, f.viewer());
        return Answer.done(f, page.hub(), "circular.done");
    }

    private ResponseEntity<?> preview(Frame f, CircularPage page, Wish wish, List<Reader> readers) {
        var form = page.asked().form();
        var changed = form.value(STEP).equals("send");
        var shown =
                readers.stream()
                        .filter(reader -> form.chosen("as", PreviewPage.key(reader)))
                        .findFirst()
                        .orElse(readers.getFirst());
        form.fill("as", PreviewPage.key(shown)).fill(COUNT, readers.size());
        var letter = circulating.preview(shown, wish, page.instance());
        return Answer.with(
                changed ? HttpStatus.CONFLICT : HttpStatus.OK,
                templates.circularPreview(
                        f, new PreviewPage(page, readers, shown, letter, changed)));
    }

    /**
     * She presses a button that names a number: if it is not that number any more, she is asked.
     */
    private static boolean isAnother(Form form, List<Reader> readers) {
        return !form.value(COUNT).equals(String.valueOf(readers.size()));
    }
}
