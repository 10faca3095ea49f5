package org.handslag.rules;

import java.util.List;
import org.handslag.rules.DraftsTouched.Touched;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The next pack of a kind: begun, changed while it is a draft, published or dropped. */
@Page
@RequestMapping("/placement-types/{id}/packs")
class PackController {
    private final Rulebook rulebook;
    private final ObjectProvider<DraftsTouched> touching;
    private final Templates templates;

    PackController(Rulebook rulebook, ObjectProvider<DraftsTouched> touching, Templates templates) {
        this.rulebook = rulebook;
        this.touching = touching;
        this.templates = templates;
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "begin the next rules of a kind of placement")
    ResponseEntity<?> create(Frame f, @PathVariable PlacementTypeId id) {
        var page = rulebook.page(id, f.home());
        return Answer.seeOther(f, page.path(rulebook.next(page, f.viewer())) + "/edit");
    }

    @GetMapping("/{number}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change rules that do not hold yet")
    ResponseEntity<?> edit(Frame f, @PathVariable PlacementTypeId id, @PathVariable int number) {
        var page = rulebook.page(id, f.home());
        var typed = PackForm.filled(draft(page, number), f.home().languages());
        return Answer.page(templates.rulesEdit(f, page, typed));
    }

    @PostMapping("/{number}")
    @Allow(value = Who.COORDINATOR, to = "change rules that do not hold yet")
    ResponseEntity<?> update(
            Frame f, @PathVariable PlacementTypeId id, @PathVariable int number, Form form) {
        var page = rulebook.page(id, f.home());
        var before = draft(page, number);
        var typed = new PackForm(form, f.home().languages());
        var pack = typed.read(before, page.today());
        if (pack == null) {
            return Answer.invalid(templates.rulesEdit(f, page, typed));
        }
        if (!typed.isOf(before) || !rulebook.save(pack, f.viewer())) {
            typed.overtakenBy(before);
            return Answer.refused(templates.rulesEdit(f, page, typed));
        }
        return Answer.seeOther(f, page.path(before) + "/publication");
    }

    @GetMapping("/{number}/publication")
    @Allow(value = Who.COORDINATOR, to = "see what new rules change, and which drafts they touch")
    ResponseEntity<?> ask(Frame f, @PathVariable PlacementTypeId id, @PathVariable int number) {
        var page = rulebook.page(id, f.home());
        return Answer.page(
                templates.rulesPublication(f, page, draft(page, number), touchedBy(page)));
    }

    @PostMapping("/{number}/publication")
    @Allow(value = Who.COORDINATOR, to = "let new rules hold from their day on")
    ResponseEntity<?> publish(Frame f, @PathVariable PlacementTypeId id, @PathVariable int number) {
        var page = rulebook.page(id, f.home());
        rulebook.publish(draft(page, number), f.viewer());
        return Answer.done(f, page.path(), "rules.published");
    }

    @PostMapping("/{number}/removal")
    @Allow(value = Who.COORDINATOR, to = "drop rules that do not hold yet")
    ResponseEntity<?> drop(Frame f, @PathVariable PlacementTypeId id, @PathVariable int number) {
        var page = rulebook.page(id, f.home());
        if (page.packs().size() == 1) {
            throw new Refusal("rules.refused.only-pack");
        }
        rulebook.drop(draft(page, number), f.viewer());
        return Answer.done(f, page.path(), "rules.dropped");
    }

    private List<Touched> touchedBy(TypePage page) {
        return touching.stream().flatMap(one -> one.by(page.type().id()).stream()).toList();
    }

    private static RulePack draft(TypePage page, int number) {
        var pack = page.numbered(number).orElseThrow(NotVisible::new);
        if (!pack.isDraft()) {
            throw new Refusal("rules.refused.published");
        }
        return pack;
    }
}
