package org.handslag.experience;

import java.time.Clock;
import java.util.List;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Texts;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The words by which cards are found. */
@Page
@RequestMapping("/experiences/tags")
class TagController {
    private static final String PATH = "/experiences/tags";
    private static final int NAME = 60;

    private final Tags tags;
    private final Tagging tagging;
    private final Templates templates;
    private final Clock clock;

    TagController(Tags tags, Tagging tagging, Templates templates, Clock clock) {
        this.tags = tags;
        this.tagging = tagging;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see the tags of the experience bank and add one")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.experienceTags(f, tags.all(), Form.empty(), field(f)));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "add a tag to the experience bank")
    ResponseEntity<?> create(Frame f, Form form) {
        var field = field(f);
        var name = field.require(form, Texts.none(), f.home().today(clock));
        if (form.ok() && tagging.add(f.plain(name), name, f.viewer()).isEmpty()) {
            form.wrong(field.in(field.languages().getFirst()), "experience.tag-taken");
        }
        if (!form.ok()) {
            return Answer.invalid(templates.experienceTags(f, tags.all(), form, field));
        }
        return Answer.done(f, PATH, "experience.tag-added");
    }

    @GetMapping("/{tag}")
    @Allow(value = Who.COORDINATOR, to = "begin to rename a tag of the experience bank")
    ResponseEntity<?> edit(Frame f, @PathVariable TagId tag) {
        return Answer.page(templates.experienceTag(f, find(tag), filled(f, find(tag)), field(f)));
    }

    @PostMapping("/{tag}")
    @Allow(value = Who.COORDINATOR, to = "rename a tag of the experience bank")
    ResponseEntity<?> update(Frame f, @PathVariable TagId tag, Form form) {
        var before = find(tag);
        var field = field(f);
        var name = field.require(form, before.name(), f.home().today(clock));
        if (!form.ok()) {
            return Answer.invalid(templates.experienceTag(f, before, form, field));
        }
        if (!form.value(Overtaken.VERSION).equals(String.valueOf(before.version()))
                || !tagging.rename(before, name, f.viewer())) {
            var names = field.languages().stream().map(field::in).toList();
            Overtaken.tell(form, filled(f, before), List.copyOf(names));
            return Answer.refused(templates.experienceTag(f, before, form, field));
        }
        return Answer.done(f, PATH, "experience.tag-renamed");
    }

    private Tag find(TagId id) {
        return tags.find(id).orElseThrow(NotVisible::new);
    }

    private static Form filled(Frame f, Tag tag) {
        return field(f).fill(Form.empty(), tag.name()).fill(Overtaken.VERSION, tag.version());
    }

    private static TextsField field(Frame f) {
        return TextsField.line("name", f.home().languages(), NAME);
    }
}
