package org.handslag.roster;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Someone is entered, changed, rests and is asked again. */
@Page
class RosterController {
    private final Roster roster;
    private final Named named;
    private final Templates templates;
    private final Clock clock;

    RosterController(Roster roster, Named named, Templates templates, Clock clock) {
        this.roster = roster;
        this.named = named;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/roster/new")
    @Allow(value = Who.COORDINATOR, to = "begin to enter someone who can teach")
    ResponseEntity<?> blank(Frame f, Form asked) {
        var form = Form.empty().fill("kind", RosterKind.TRAINER).fill("fee", Fee.NONE);
        form.fill("languages", f.home().language().toLanguageTag());
        form.fill("email", asked.optionalLine("email", 200));
        return Answer.page(blank(f, new RosterForm(form, f.home())));
    }

    @PostMapping("/roster")
    @Allow(value = Who.COORDINATOR, to = "enter someone who can teach")
    ResponseEntity<?> create(Frame f, Form form) {
        var typed = new RosterForm(form, f.home());
        var kind = typed.kind(null);
        var details = typed.details(Texts.none(), f.home().today(clock));
        var entry = kind == null ? null : add(f, kind, details, form);
        return entry == null
                ? Answer.invalid(blank(f, typed))
                : Answer.done(f, entry.path(), "roster.added");
    }

    @GetMapping("/roster/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change what is known of someone who can teach")
    ResponseEntity<?> edit(Frame f, @PathVariable RosterId id) {
        var entry = visible(id);
        return Answer.page(templates.rosterEdit(f, entry, RosterForm.filled(entry, f.home())));
    }

    @PostMapping("/roster/{id}")
    @Allow(value = Who.COORDINATOR, to = "change what is known of someone who can teach")
    ResponseEntity<?> update(Frame f, @PathVariable RosterId id, Form form) {
        var entry = visible(id);
        var typed = new RosterForm(form, f.home());
        var kind = typed.kind(entry);
        var details = typed.details(entry.details().presentation(), f.home().today(clock));
        if (kind == null || !form.ok()) {
            return Answer.invalid(templates.rosterEdit(f, entry, typed));
        }
        if (!typed.isOf(entry) || !roster.edit(entry, entry.with(kind, details), f.viewer())) {
            var saved = visible(id);
            typed.overtakenBy(saved);
            return Answer.refused(templates.rosterEdit(f, saved, typed));
        }
        return Answer.done(f, entry.path(), "roster.saved");
    }

    @PostMapping("/roster/{id}/rest")
    @Allow(value = Who.COORDINATOR, to = "say that someone is not asked to teach any more")
    ResponseEntity<?> rest(Frame f, @PathVariable RosterId id) {
        var entry = visible(id);
        roster.rest(entry, f.viewer());
        return Answer.done(f, entry.path(), "roster.rests-now");
    }

    @PostMapping("/roster/{id}/restoration")
    @Allow(value = Who.COORDINATOR, to = "say that someone is asked to teach again")
    ResponseEntity<?> restore(Frame f, @PathVariable RosterId id) {
        var entry = visible(id);
        roster.restore(entry, f.viewer());
        return Answer.done(f, entry.path(), "roster.back-now");
    }

    /** Nothing is written beside a problem. */
    private @Nullable RosterEntry add(Frame f, RosterKind kind, RosterDetails details, Form form) {
        try {
            if (!kind.isPerson()) {
                var organisation = named.organisation(form);
                return organisation == null || !form.ok()
                        ? null
                        : roster.add(organisation, details, f.viewer());
            }
            var person = named.person(f, form);
            return person == null ? null : roster.add(kind, person, details, f.viewer());
        } catch (Refusal refused) {
            form.wrong(kind.isPerson() ? "email" : "organisation", refused.key());
            return null;
        }
    }

    private JteModel blank(Frame f, RosterForm typed) {
        return templates.rosterNew(f, typed, named.organisations(f.home().language()));
    }

    private RosterEntry visible(RosterId id) {
        return roster.find(id).orElseThrow(NotVisible::new);
    }
}
