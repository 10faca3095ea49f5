package org.handslag.dilemma;

import java.time.Clock;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
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
import org.springframework.web.bind.annotation.RequestParam;
import pages.Templates;

@Page
@RequestMapping("/dilemmas")
class DilemmaController {
    private static final String PATH = "/dilemmas";

    private final Dilemmas dilemmas;
    private final CaseBook book;
    private final Templates templates;
    private final Clock clock;

    DilemmaController(Dilemmas dilemmas, CaseBook book, Templates templates, Clock clock) {
        this.dilemmas = dilemmas;
        this.book = book;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see the dilemma cases, her own and the ready-made ones")
    ResponseEntity<?> index(Frame f) {
        var all = dilemmas.all();
        return Answer.page(templates.dilemmaIndex(f, all, ReadyMade.without(all)));
    }

    @PostMapping("/ready-made")
    @Allow(value = Who.COORDINATOR, to = "take in a ready-made dilemma case")
    ResponseEntity<?> take(Frame f, @RequestParam(defaultValue = "") String which) {
        var ready = ReadyMade.of(which).orElseThrow(NotVisible::new);
        book.take(ready, f.home().today(clock), f.viewer());
        return Answer.done(f, PATH, "dilemma.taken-in");
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to write a dilemma case")
    ResponseEntity<?> blank(Frame f) {
        var form = new DilemmaForm(Form.empty(), f.home().languages());
        return Answer.page(templates.dilemmaForm(f, null, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "write a dilemma case")
    ResponseEntity<?> create(Frame f, Form form) {
        var typed = new DilemmaForm(form, f.home().languages());
        var words = typed.read(null, f.home().today(clock));
        if (words == null) {
            return Answer.invalid(templates.dilemmaForm(f, null, typed));
        }
        book.write(words, f.viewer());
        return Answer.done(f, PATH, "dilemma.saved");
    }

    @GetMapping("/{id}")
    @Allow(value = Who.COORDINATOR, to = "begin to change a dilemma case")
    ResponseEntity<?> edit(Frame f, @PathVariable DilemmaId id) {
        var dilemma = find(id);
        return Answer.page(
                templates.dilemmaForm(
                        f, dilemma, DilemmaForm.filled(dilemma, f.home().languages())));
    }

    @PostMapping("/{id}")
    @Allow(value = Who.COORDINATOR, to = "change a dilemma case, or put it away")
    ResponseEntity<?> update(Frame f, @PathVariable DilemmaId id, Form form) {
        var before = find(id);
        var typed = new DilemmaForm(form, f.home().languages());
        var words = typed.read(before.words(), f.home().today(clock));
        if (words == null) {
            return Answer.invalid(templates.dilemmaForm(f, before, typed));
        }
        var retired = form.ticked("retired") ? clock.instant() : null;
        if (!form.value(Overtaken.VERSION).equals(String.valueOf(before.version()))
                || !book.change(before.with(words, retired), f.viewer())) {
            var saved = DilemmaForm.filled(before, f.home().languages()).form();
            Overtaken.tell(form, saved, typed.fields());
            return Answer.refused(templates.dilemmaForm(f, before, typed));
        }
        return Answer.done(f, PATH, "dilemma.saved");
    }

    @GetMapping("/{id}/sheet")
    @Allow(
            value = Who.COORDINATOR,
            to = "print a dilemma case with the guide for a reflecting team")
    ResponseEntity<?> print(Frame f, @PathVariable DilemmaId id) {
        return Answer.page(templates.dilemmaSheet(f, find(id)));
    }

    private Dilemma find(DilemmaId id) {
        return dilemmas.find(id).orElseThrow(NotVisible::new);
    }
}
