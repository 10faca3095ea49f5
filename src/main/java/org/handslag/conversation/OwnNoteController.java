package org.handslag.conversation;

import java.time.Clock;
import java.util.List;
import org.handslag.mentorship.MentorshipId;
import org.handslag.plain.UnaskedWords;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** A mentor's own notes, which nobody else reads unless she shows them to the mentee. */
@Page
@RequestMapping("/mentorships/{id}/own-notes")
class OwnNoteController {
    private static final String SAID = "said";

    private final OwnNotePages pages;
    private final OwnNoting noting;
    private final Templates templates;
    private final Clock clock;

    OwnNoteController(OwnNotePages pages, OwnNoting noting, Templates templates, Clock clock) {
        this.pages = pages;
        this.noting = noting;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "read her own notes as a mentor; as the mentee, ask to see them and read what was shown",
            confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable MentorshipId id) {
        var page = pages.page(f, id, Form.empty());
        return Answer.page(
                page.isMentees()
                        ? templates.conversationShownNotes(f, page)
                        : templates.conversationOwnNotes(f, page));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "write a note for herself as the mentor of a mentorship",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.writing(f, id, form);
        var said = said(form);
        if (said == null) {
            return Answer.invalid(templates.conversationOwnNotes(f, page));
        }
        noting.write(id, said, f.viewer(), clock.instant());
        return Answer.done(f, page.path(), "own-note.done.saved");
    }

    @GetMapping("/{note}")
    @Allow(value = Who.SIGNED_IN, to = "begin to change one of her own notes", confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id, @PathVariable OwnNoteId note) {
        var one = pages.one(pages.writing(f, id, Form.empty()), note);
        var form = Form.empty().fill(SAID, one.said()).fill(Overtaken.VERSION, one.lock());
        return Answer.page(templates.conversationOwnNote(f, pages.writing(f, id, form), one));
    }

    @PostMapping("/{note}")
    @Allow(value = Who.SIGNED_IN, to = "change one of her own notes", confirmed = true)
    ResponseEntity<?> update(
            Frame f, @PathVariable MentorshipId id, @PathVariable OwnNoteId note, Form form) {
        var page = pages.writing(f, id, form);
        var one = pages.one(page, note);
        var said = said(form);
        if (said == null) {
            return Answer.invalid(templates.conversationOwnNote(f, page, one));
        }
        try {
            if (!form.value(Overtaken.VERSION).equals(String.valueOf(one.lock()))
                    || !noting.change(one, said, f.viewer())) {
                var now = Form.empty().fill(SAID, one.said()).fill(Overtaken.VERSION, one.lock());
                Overtaken.tell(form, now, List.of(SAID));
                return Answer.refused(templates.conversationOwnNote(f, page, one));
            }
        } catch (Refusal refusal) {
            form.wrong(SAID, refusal.key());
            return Answer.refused(templates.conversationOwnNote(f, page, one));
        }
        return Answer.done(f, page.path(), "own-note.done.saved");
    }

    @PostMapping("/{note}/removal")
    @Allow(value = Who.SIGNED_IN, to = "take away one of her own notes", confirmed = true)
    ResponseEntity<?> remove(Frame f, @PathVariable MentorshipId id, @PathVariable OwnNoteId note) {
        var page = pages.writing(f, id, Form.empty());
        noting.remove(pages.one(page, note), f.viewer());
        return Answer.done(f, page.path(), "own-note.done.removed");
    }

    private static @Nullable String said(Form form) {
        var said = form.text(SAID, OwnNote.LONGEST);
        return form.ok() && UnaskedWords.in(form, List.of(SAID)).wereTold(form) ? said : null;
    }
}
