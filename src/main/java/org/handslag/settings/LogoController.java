package org.handslag.settings;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import org.handslag.file.FileId;
import org.handslag.file.Picture;
import org.handslag.file.PictureAnswer;
import org.handslag.file.PictureSize;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Scope;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pages.Templates;

/**
 * The operator's logo. Its methods are no units of work: a picture is drawn anew before the
 * connection is taken.
 */
@RestController
class LogoController {
    private static final String PATH = "/settings/logo";

    private final Logos logos;
    private final UnitOfWork work;
    private final Clock clock;
    private final Templates templates;

    LogoController(Logos logos, UnitOfWork work, Clock clock, Templates templates) {
        this.logos = logos;
        this.work = work;
        this.clock = clock;
        this.templates = templates;
    }

    /** Knows no reader: what everyone may see is answered to everyone alike. */
    @GetMapping("/logo/{id}")
    @Allow(value = Who.VISITOR, to = "see the operator's logo")
    ResponseEntity<byte[]> show(@PathVariable FileId id) {
        var picture =
                work.in(Scope.required(), () -> logos.rendition(id, PictureSize.SMALL))
                        .orElseThrow(NotVisible::new);
        return PictureAnswer.open(picture);
    }

    @GetMapping(PATH)
    @Allow(value = Who.ADMINISTRATOR, to = "see the operator's logo and begin to change it")
    ResponseEntity<?> edit(Frame frame) {
        return Answer.page(page(frame, LogoForm.filled(words(frame), frame.home())));
    }

    @PostMapping(PATH)
    @Allow(value = Who.ADMINISTRATOR, to = "bring a logo, or say in words what it shows")
    ResponseEntity<?> update(
            Frame frame,
            Form form,
            @RequestParam(required = false) @Nullable MultipartFile picture) {
        var typed = LogoForm.of(form, frame.home());
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var brought = typed.picture(picture, isShown(frame));
        var words = typed.words(words(frame), today);
        if (!form.ok()) {
            return Answer.invalid(page(frame, typed));
        }
        work.in(frame.home().id(), () -> logos.save(brought, words, frame.viewer()));
        return Answer.done(frame, PATH, "settings.logo-saved");
    }

    @PostMapping(PATH + "/removal")
    @Allow(value = Who.ADMINISTRATOR, to = "take the operator's logo away")
    ResponseEntity<?> remove(Frame frame) {
        work.in(frame.home().id(), () -> logos.remove(frame.viewer()));
        return Answer.done(frame, PATH, "settings.logo-removed");
    }

    @PostMapping(PATH + "/restoration")
    @Allow(value = Who.ADMINISTRATOR, to = "put the operator's logo back")
    ResponseEntity<?> restore(Frame frame) {
        work.in(frame.home().id(), () -> logos.restore(frame.viewer()));
        return Answer.done(frame, PATH, "settings.logo-restored");
    }

    private JteModel page(Frame frame, LogoForm typed) {
        var held = work.in(frame.home().id(), logos::held);
        var canBeRestored = held.isPresent() && !held.get().shown();
        return templates.settingsLogo(frame, typed, canBeRestored);
    }

    private boolean isShown(Frame frame) {
        return work.in(frame.home().id(), logos::shown).isPresent();
    }

    private Texts words(Frame frame) {
        return work.in(frame.home().id(), logos::shown).map(Picture::alt).orElse(Texts.none());
    }
}
