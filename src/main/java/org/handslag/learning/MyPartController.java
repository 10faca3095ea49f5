package org.handslag.learning;

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

/** She fills in her card part by part, and chooses who may see which line. */
@Page
@RequestMapping(CardPages.MINE)
class MyPartController {
    private final CardPages pages;
    private final Filling filling;
    private final Templates templates;

    MyPartController(CardPages pages, Filling filling, Templates templates) {
        this.pages = pages;
        this.filling = filling;
        this.templates = templates;
    }

    @GetMapping("/parts/{part}")
    @Allow(value = Who.SIGNED_IN, to = "fill in a part of her own card")
    ResponseEntity<?> show(Frame f, @PathVariable String part, Form asked) {
        return Answer.page(templates.learningPart(f, pages.step(pages.mine(f), part, null, asked)));
    }

    @PostMapping("/parts/{part}")
    @Allow(value = Who.SIGNED_IN, to = "save a part of her own card")
    ResponseEntity<?> save(Frame f, @PathVariable String part, Form form) {
        var whose = pages.mine(f);
        var filled = pages.read(whose, part, form);
        if (!form.ok()) {
            return Answer.invalid(templates.learningPart(f, pages.step(whose, part, form, form)));
        }
        if (!filling.fill(f.viewer().self(), filled, CardPages.version(form), f.viewer())) {
            pages.overtaken(filled.group(), form, pages.mine(f));
            return Answer.refused(templates.learningPart(f, pages.step(whose, part, form, form)));
        }
        return Answer.seeOther(f, pages.onwards(whose, filled.group(), form));
    }

    @GetMapping("/showing")
    @Allow(value = Who.SIGNED_IN, to = "choose who may see which line of her card")
    ResponseEntity<?> choose(Frame f, Form asked) {
        var whose = pages.mine(f);
        var form = CardShowing.filled(card(whose), whose.lines());
        return Answer.page(templates.learningShowing(f, pages.showing(whose, form, asked)));
    }

    @PostMapping("/showing")
    @Allow(value = Who.SIGNED_IN, to = "say who may see which line of her card")
    ResponseEntity<?> chosen(Frame f, Form form) {
        var whose = pages.mine(f);
        var card = card(whose);
        var chosen = CardShowing.read(whose.lines(), form);
        if (!form.ok()) {
            return Answer.invalid(templates.learningShowing(f, pages.showing(whose, form, form)));
        }
        filling.show(card, chosen, f.viewer());
        filling.keep(filling.of(card.person()).orElseThrow(), f.viewer());
        return Answer.done(f, CardPages.MINE, "learning.done.kept");
    }

    @PostMapping("/mentor")
    @Allow(value = Who.SIGNED_IN, to = "let her mentor see all of her card")
    ResponseEntity<?> showMentor(Frame f) {
        var whose = pages.mine(f);
        filling.showMentor(card(whose), whose.lines(), f.viewer());
        return Answer.done(f, CardPages.MINE + "/showing", "learning.done.mentor");
    }

    private static LearningCard card(CardPages.Whose whose) {
        return whose.card().orElseThrow(NotVisible::new);
    }
}
