package org.handslag.learning;

import java.util.Optional;
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

/** Her own card: what stands on it, what stood on it before, and the end of it. */
@Page
@RequestMapping(CardPages.MINE)
class MyCardController {
    private final CardPages pages;
    private final Filling filling;
    private final Templates templates;

    MyCardController(CardPages pages, Filling filling, Templates templates) {
        this.pages = pages;
        this.filling = filling;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "see her own card on how she learns best, and who read it")
    ResponseEntity<?> show(Frame f, Form asked) {
        return Answer.page(templates.learningMine(f, pages.mine(f, asked)));
    }

    @PostMapping("/editions")
    @Allow(value = Who.SIGNED_IN, to = "keep what was filled in on her card")
    ResponseEntity<?> keep(Frame f) {
        filling.keep(card(f), f.viewer());
        return Answer.done(f, CardPages.MINE, "learning.done.kept");
    }

    @PostMapping("/draft/removal")
    @Allow(value = Who.SIGNED_IN, to = "throw away what was begun on her card")
    ResponseEntity<?> drop(Frame f) {
        filling.drop(card(f), f.viewer());
        return Answer.done(f, CardPages.MINE, "learning.done.dropped");
    }

    @GetMapping("/editions/{number}")
    @Allow(value = Who.SIGNED_IN, to = "see what stood on her card earlier")
    ResponseEntity<?> earlier(Frame f, @PathVariable int number, Form asked) {
        var card = card(f);
        var edition = card.kept(number).orElseThrow(NotVisible::new);
        var own = Optional.of(card);
        return Answer.page(
                templates.learningEarlier(
                        f,
                        pages.view(f, asked, own, edition.lines()),
                        pages.told(edition, pages.names(own))));
    }

    @PostMapping("/editions/{number}/return")
    @Allow(value = Who.SIGNED_IN, to = "let what stood on her card earlier stand again")
    ResponseEntity<?> goBack(Frame f, @PathVariable int number) {
        var card = card(f);
        filling.goBack(card, card.kept(number).orElseThrow(NotVisible::new), f.viewer());
        return Answer.done(f, CardPages.MINE, "learning.done.gone-back");
    }

    @GetMapping("/removal")
    @Allow(value = Who.SIGNED_IN, to = "begin to delete her card")
    ResponseEntity<?> askRemoval(Frame f) {
        card(f);
        return Answer.page(templates.learningRemoval(f));
    }

    @PostMapping("/removal")
    @Allow(value = Who.SIGNED_IN, to = "delete her card with all that stood on it")
    ResponseEntity<?> remove(Frame f) {
        filling.delete(card(f), f.viewer());
        return Answer.done(f, CardPages.MINE, "learning.done.deleted");
    }

    private LearningCard card(Frame f) {
        return filling.of(f.viewer().self()).orElseThrow(NotVisible::new);
    }
}
