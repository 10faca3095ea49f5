package org.handslag.site;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** What the coordinators of the whole operator write for the public pages. */
@Page
class SiteTextController {
    private static final int LONGEST = 8000;

    private final SiteTexts texts;
    private final Journal journal;
    private final Templates templates;
    private final Clock clock;

    SiteTextController(SiteTexts texts, Journal journal, Templates templates, Clock clock) {
        this.texts = texts;
        this.journal = journal;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/site-texts")
    @Allow(value = Who.COORDINATOR, to = "see which texts of the public pages can be written")
    ResponseEntity<?> index(Frame f) {
        refuseOthers(f);
        return Answer.page(templates.siteTexts(f));
    }

    @GetMapping("/site-texts/{key}")
    @Allow(value = Who.COORDINATOR, to = "begin to write a text of a public page")
    ResponseEntity<?> edit(Frame f, @PathVariable SiteText key) {
        refuseOthers(f);
        return Answer.page(page(f, key, filled(f, texts.of(key))));
    }

    @PostMapping("/site-texts/{key}")
    @Allow(value = Who.COORDINATOR, to = "write a text of a public page")
    ResponseEntity<?> update(Frame f, @PathVariable SiteText key, Form form) {
        refuseOthers(f);
        var saved = texts.of(key);
        var today = f.home().today(clock);
        var typed = field(f).read(form, saved.texts(), today);
        if (!form.ok()) {
            return Answer.invalid(page(f, key, form));
        }
        if (!form.value(Overtaken.VERSION).equals(String.valueOf(saved.version()))
                || !texts.save(new Saying(key, typed, saved.version()))) {
            var now = filled(f, texts.of(key));
            Overtaken.tell(form, now, f.home().languages().stream().map(field(f)::in).toList());
            return Answer.refused(page(f, key, form));
        }
        var about = new Subject("site-text", new UUID(0, key.ordinal()));
        journal.changed(
                f.viewer(),
                "site-text.changed",
                about,
                Map.of("text", saved.texts()),
                Map.of("key", key, "text", typed));
        return Answer.done(f, "/site-texts", "site.text-saved");
    }

    private JteModel page(Frame f, SiteText key, Form form) {
        return templates.siteTextForm(f, key, field(f), form);
    }

    private static Form filled(Frame f, Saying saying) {
        return field(f).fill(
                        Form.empty().fill(Overtaken.VERSION, saying.version()), saying.texts());
    }

    private static TextsField field(Frame f) {
        return TextsField.lines("text", f.home().languages(), LONGEST);
    }

    /** The public pages belong to the whole operator, not to one of its programmes. */
    private static void refuseOthers(Frame f) {
        if (f.viewer().programmes(Role.COORDINATOR) != null) {
            throw new NotVisible();
        }
    }
}
