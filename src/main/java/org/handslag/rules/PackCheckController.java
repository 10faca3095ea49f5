package org.handslag.rules;

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

/** That someone has looked the rules up: where and when. */
@Page
@RequestMapping("/placement-types/{id}/packs/{number}/check")
class PackCheckController {
    private static final int LINE = 300;

    private final Rulebook rulebook;
    private final Templates templates;

    PackCheckController(Rulebook rulebook, Templates templates) {
        this.rulebook = rulebook;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to note that rules have been looked up")
    ResponseEntity<?> edit(Frame f, @PathVariable PlacementTypeId id, @PathVariable int number) {
        var page = rulebook.page(id, f.home());
        var pack = page.numbered(number).orElseThrow(NotVisible::new);
        var form = Form.empty().fill("source", pack.check().source()).fill("on", page.today());
        return Answer.page(templates.rulesCheck(f, page, pack, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "note where and when rules have been looked up")
    ResponseEntity<?> update(
            Frame f, @PathVariable PlacementTypeId id, @PathVariable int number, Form form) {
        var page = rulebook.page(id, f.home());
        var pack = page.numbered(number).orElseThrow(NotVisible::new);
        var source = form.line("source", LINE);
        var on = form.date("on");
        if (on != null && on.isAfter(page.today())) {
            form.wrong("on", "rules.checked-tomorrow");
        }
        if (!form.ok() || on == null) {
            return Answer.invalid(templates.rulesCheck(f, page, pack, form));
        }
        rulebook.check(pack, new PackCheck(source, on), f.viewer());
        return Answer.done(f, page.path(), "rules.checked-done");
    }
}
