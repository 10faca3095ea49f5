package org.handslag.rules;

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

/** The kinds of placements that an operator knows. */
@Page
@RequestMapping("/placement-types")
class PlacementTypeController {
    static final String PATH = "/placement-types";

    private final Rulebook rulebook;
    private final Templates templates;

    PlacementTypeController(Rulebook rulebook, Templates templates) {
        this.rulebook = rulebook;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see the kinds of placements and what holds for each")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.rulesIndex(f, rulebook.all(f.home())));
    }

    @PostMapping("/shipped")
    @Allow(
            value = Who.COORDINATOR,
            to = "take in the kinds of placements that come with the program")
    ResponseEntity<?> takeIn(Frame f) {
        rulebook.takeIn(f.home().country(), f.viewer());
        return Answer.done(f, PATH, "rules.taken-in");
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to write a kind of placement of the operator's own")
    ResponseEntity<?> blank(Frame f) {
        return Answer.page(templates.rulesNew(f, new TypeForm(Form.empty(), f.home())));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "write a kind of placement of the operator's own")
    ResponseEntity<?> create(Frame f, Form form) {
        var typed = new TypeForm(form, f.home());
        var type = typed.read();
        if (type == null) {
            return Answer.invalid(templates.rulesNew(f, typed));
        }
        var first = typed.first(type, rulebook.today(f.home()));
        rulebook.invent(type, first, f.viewer());
        return Answer.seeOther(f, PATH + "/" + type.id() + "/packs/1/edit");
    }

    @GetMapping("/{id}")
    @Allow(value = Who.COORDINATOR, to = "read what holds for a kind of placement, now and before")
    ResponseEntity<?> show(Frame f, @PathVariable PlacementTypeId id) {
        return Answer.page(templates.rulesShow(f, rulebook.page(id, f.home())));
    }

    @PostMapping("/{id}/retirement")
    @Allow(value = Who.COORDINATOR, to = "offer a kind of placement no longer, or again")
    ResponseEntity<?> retire(Frame f, @PathVariable PlacementTypeId id, Form form) {
        var page = rulebook.page(id, f.home());
        var retired = !form.ticked("again");
        rulebook.retire(page.type(), retired, f.viewer());
        return Answer.done(f, page.path(), retired ? "rules.retired-done" : "rules.again-done");
    }
}
