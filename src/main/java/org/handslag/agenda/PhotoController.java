package org.handslag.agenda;

import java.time.Clock;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.file.PictureAnswer;
import org.handslag.file.PictureField;
import org.handslag.file.PictureSize;
import org.handslag.file.Pictures;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.ui.Form;
import org.handslag.ui.TextsField;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

/**
 * The picture of a date. Its methods are no units of work: a picture is drawn anew before the
 * connection is taken.
 */
@RestController
@RequestMapping("/instances/{id}/photo")
class PhotoController {
    private static final int LINE = 300;

    private final Reach reach;
    private final GroupPhotos photos;
    private final Pictures pictures;
    private final UnitOfWork work;
    private final Templates templates;
    private final Clock clock;

    PhotoController(
            Reach reach,
            GroupPhotos photos,
            Pictures pictures,
            UnitOfWork work,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.photos = photos;
        this.pictures = pictures;
        this.work = work;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see the group photo of a course date")
    ResponseEntity<byte[]> show(Frame f, @PathVariable CourseInstanceId id) {
        return work.in(
                f.home().id(),
                () ->
                        photos.file(reach.instance(f, id).id())
                                .flatMap(file -> pictures.rendition(file, PictureSize.LARGE))
                                .map(PictureAnswer::closed)
                                .orElseThrow(NotVisible::new));
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to bring a group photo of a course date")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseInstanceId id) {
        var date = date(f, id);
        return Answer.page(templates.agendaPhoto(f, date, Form.empty(), alt(f)));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "bring a group photo in which everyone has agreed to be")
    ResponseEntity<?> create(
            Frame f,
            @PathVariable CourseInstanceId id,
            Form form,
            @RequestParam(required = false) @Nullable MultipartFile picture) {
        var date = date(f, id);
        var brought = PictureField.read(form, "picture", picture);
        var today = f.home().today(clock);
        var words = alt(f).require(form, Texts.none(), today);
        if (!form.ticked("agreed")) {
            form.wrong("agreed", "agenda.photo-not-agreed");
        }
        if (brought == null || !form.ok()) {
            return Answer.invalid(templates.agendaPhoto(f, date, form, alt(f)));
        }
        work.in(f.home().id(), () -> photos.keep(date, brought, words, f.viewer()));
        return Answer.done(f, "/instances/" + id, "agenda.photo-kept");
    }

    @PostMapping("/withdrawal")
    @Allow(value = Who.COORDINATOR, to = "take a group photo away for good")
    ResponseEntity<?> withdraw(Frame f, @PathVariable CourseInstanceId id) {
        work.in(f.home().id(), () -> photos.withdraw(reach.instance(f, id), f.viewer()));
        return Answer.done(f, "/instances/" + id, "agenda.photo-withdrawn");
    }

    private CourseInstance date(Frame f, CourseInstanceId id) {
        return work.in(f.home().id(), () -> reach.instance(f, id));
    }

    private static TextsField alt(Frame f) {
        return TextsField.line("alt", f.home().languages(), LINE);
    }
}
