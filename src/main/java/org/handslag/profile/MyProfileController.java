package org.handslag.profile;

import org.handslag.referral.Wishers;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What I say so that a mentor can be found for me. For those who wish for one. */
@Page
@RequestMapping(MyProfileController.PATH)
class MyProfileController {
    static final String PATH = "/me/profile";

    private final ProfilePages pages;
    private final Telling telling;
    private final Wishers wishers;
    private final Templates templates;

    MyProfileController(ProfilePages pages, Telling telling, Wishers wishers, Templates templates) {
        this.pages = pages;
        this.telling = telling;
        this.wishers = wishers;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "see what she has said for finding a mentor, as a mentee")
    ResponseEntity<?> show(Frame f) {
        return pages.show(mine(f));
    }

    @GetMapping("/{aspect}")
    @Allow(value = Who.SIGNED_IN, to = "fill in a part of what she says for finding a mentor")
    ResponseEntity<?> edit(Frame f, @PathVariable String aspect) {
        return pages.edit(mine(f), aspect);
    }

    @PostMapping("/{aspect}")
    @Allow(value = Who.SIGNED_IN, to = "save a part of it, and whether it may be used")
    ResponseEntity<?> save(Frame f, @PathVariable String aspect, Form form) {
        return pages.save(mine(f), aspect, form);
    }

    @GetMapping("/first")
    @Allow(value = Who.SIGNED_IN, to = "choose what counts first when a mentor is found for her")
    ResponseEntity<?> editFirst(Frame f) {
        return pages.editFirst(mine(f));
    }

    @PostMapping("/first")
    @Allow(value = Who.SIGNED_IN, to = "say what counts first and what she must have")
    ResponseEntity<?> saveFirst(Frame f, Form form) {
        return pages.saveFirst(mine(f), form);
    }

    @PostMapping("/use/removal")
    @Allow(value = Who.SIGNED_IN, to = "let nothing be used of what she has said")
    ResponseEntity<?> useNothing(Frame f) {
        telling.useNothing(mine(f).her(), f.viewer());
        return Answer.done(f, PATH, "profile.used-nothing");
    }

    @PostMapping("/help/ending")
    @Allow(value = Who.SIGNED_IN, to = "let whoever helped her see it no longer")
    ResponseEntity<?> endHelp(Frame f) {
        telling.end(mine(f).her());
        return Answer.done(f, PATH, "profile.help-ended");
    }

    @GetMapping("/removal")
    @Allow(value = Who.SIGNED_IN, to = "begin to delete all that she has said for finding a mentor")
    ResponseEntity<?> askRemoval(Frame f) {
        mine(f);
        return Answer.page(templates.profileRemoval(f));
    }

    @PostMapping("/removal")
    @Allow(value = Who.SIGNED_IN, to = "delete all that she has said for finding a mentor")
    ResponseEntity<?> remove(Frame f) {
        telling.forget(mine(f).her(), f.viewer());
        return Answer.done(f, PATH, "profile.deleted");
    }

    private ProfilePages.Whose mine(Frame f) {
        var her = f.viewer().self();
        if (!wishers.wishes(her)) {
            throw new NotVisible();
        }
        return new ProfilePages.Whose(f, her, PATH, "");
    }
}
