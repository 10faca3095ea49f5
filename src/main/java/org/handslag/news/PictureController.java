package org.handslag.news;

import org.handslag.file.PictureAnswer;
import org.handslag.file.PictureSize;
import org.handslag.file.Pictures;
import org.handslag.scope.NotVisible;
import org.handslag.scope.UnitOfWork;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

/**
 * The picture of a post. Its methods are no units of work: a picture is drawn anew before the
 * connection is taken.
 */
@RestController
class PictureController {
    private final Writers writers;
    private final Telling telling;
    private final Pictures pictures;
    private final UnitOfWork work;
    private final Templates templates;

    PictureController(
            Writers writers,
            Telling telling,
            Pictures pictures,
            UnitOfWork work,
            Templates templates) {
        this.writers = writers;
        this.telling = telling;
        this.pictures = pictures;
        this.work = work;
        this.templates = templates;
    }

    /** As everyone will see it, before it is published. */
    @GetMapping("/posts/{post}/picture/shown")
    @Allow(value = Who.COORDINATOR, to = "see the picture of news that is not published")
    ResponseEntity<byte[]> show(Frame f, @PathVariable PostId post) {
        var drawn =
                work.in(
                        f.home().id(),
                        () -> {
                            var picture = writers.post(f, post).picture();
                            if (picture == null) {
                                throw new NotVisible();
                            }
                            return pictures.rendition(picture, PictureSize.LARGE).orElseThrow();
                        });
        var open = PictureAnswer.open(drawn);
        return ResponseEntity.ok()
                .headers(open.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(drawn.bytes());
    }

    @GetMapping("/posts/{post}/picture")
    @Allow(value = Who.COORDINATOR, to = "begin to bring a picture to news")
    ResponseEntity<?> blank(Frame f, @PathVariable PostId post) {
        var saved = saved(f, post);
        return Answer.page(
                templates.newsPicture(f, saved, new PictureForm(Form.empty(), f.home())));
    }

    @PostMapping("/posts/{post}/picture")
    @Allow(value = Who.COORDINATOR, to = "bring a picture to news, with words and consent")
    ResponseEntity<?> create(
            Frame f,
            @PathVariable PostId post,
            Form form,
            @RequestParam(required = false) @Nullable MultipartFile picture) {
        var saved = saved(f, post);
        var typed = new PictureForm(form, f.home());
        var drawn = typed.picture(picture);
        var words = typed.words(writers.today(f));
        typed.requireConsent();
        if (!form.ok() || drawn == null) {
            return Answer.invalid(templates.newsPicture(f, saved, typed));
        }
        work.in(f.home().id(), () -> telling.show(writers.post(f, post), drawn, words, f.viewer()));
        return Answer.done(f, saved.deskPath(), "news.picture-saved");
    }

    @PostMapping("/posts/{post}/picture/removal")
    @Allow(value = Who.COORDINATOR, to = "take the picture of news away at once")
    ResponseEntity<?> remove(Frame f, @PathVariable PostId post) {
        var saved = saved(f, post);
        work.in(f.home().id(), () -> telling.hidePicture(writers.post(f, post), f.viewer()));
        return Answer.done(f, saved.deskPath(), "news.picture-removed");
    }

    private Post saved(Frame f, PostId post) {
        return work.in(f.home().id(), () -> writers.post(f, post));
    }
}
