package org.handslag.venue;

import java.time.Clock;
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

/** What a place is like, one group of the inventory at a time. */
@Page
@RequestMapping("/places/{slug}/facts/{group}")
class FactsController {
    private static final String NEXT = "next";

    private final VenueRegister register;
    private final Templates templates;
    private final Clock clock;

    FactsController(VenueRegister register, Templates templates, Clock clock) {
        this.register = register;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to tell what a place is like")
    ResponseEntity<?> edit(Frame f, @PathVariable String slug, @PathVariable String group) {
        var venue = visible(slug);
        var facts = group(register.access(venue.id()), group);
        var form = FactsForm.filled(facts, f.home().today(clock), f.home());
        return Answer.page(templates.venueFacts(f, venue, facts, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "tell what a place is like")
    ResponseEntity<?> update(
            Frame f, @PathVariable String slug, @PathVariable String group, Form form) {
        var venue = visible(slug);
        var facts = group(register.held(venue.id()), group);
        var typed = new FactsForm(form, f.home());
        var found = typed.read(facts, f.home().today(clock));
        if (!form.ok()) {
            return Answer.invalid(templates.venueFacts(f, venue, facts, typed));
        }
        if (!typed.isOf(facts)) {
            typed.overtakenBy(facts, f.home().today(clock), f::t);
            return Answer.refused(templates.venueFacts(f, venue, facts, typed));
        }
        register.record(venue, found, f.viewer());
        return Answer.done(f, venue.path() + after(group, form), "venue.saved");
    }

    /** To the next group, or back to all of them. */
    private static String after(String group, Form form) {
        var next = Inventory.groups().indexOf(group) + 1;
        return form.ticked(NEXT) && next < Inventory.groups().size()
                ? "/facts/" + Inventory.groups().get(next)
                : "/inventory";
    }

    private Venue visible(String slug) {
        return register.bySlug(slug).orElseThrow(NotVisible::new);
    }

    private static FactGroup group(Access access, String code) {
        return access.group(code).orElseThrow(NotVisible::new);
    }
}
