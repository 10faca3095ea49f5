package org.handslag.release;

import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMemberId;
import org.handslag.mentorship.MentorshipId;
import org.handslag.release.ReleasePage.AskedRelease;
import org.handslag.release.Releasing.Said;
import org.handslag.scope.NotVisible;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Who is let know what of a mentee; taken back and given again by her, or noted for her. */
@Page
@RequestMapping("/mentorships/{id}/releases")
class ReleaseController {
    private static final int LINE = 160;

    private final ReleasePages pages;
    private final Releasing releasing;
    private final Templates templates;

    ReleaseController(ReleasePages pages, Releasing releasing, Templates templates) {
        this.pages = pages;
        this.releasing = releasing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see who is let know what of a mentee, as she or who follows her; a recipient, her own"
                            + " part",
            confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable MentorshipId id) {
        var page = pages.page(f, id, Form.empty());
        return Answer.page(
                page.isRecipient()
                        ? templates.releaseMine(f, page)
                        : templates.releaseIndex(f, page));
    }

    @GetMapping("/{member}/{item}")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "begin to note for a mentee that she takes something back or gives it again, as her"
                            + " consultant, or as the coordinator where there is none",
            confirmed = true)
    ResponseEntity<?> note(
            Frame f,
            @PathVariable MentorshipId id,
            @PathVariable CircleMemberId member,
            @PathVariable CircleItem item) {
        var asked = pages.asked(f, id, member, item, Form.empty());
        if (asked.page().isMentee()) {
            throw new NotVisible();
        }
        return Answer.page(templates.releaseNote(f, asked));
    }

    @PostMapping("/{member}/{item}")
    @Allow(
            value = Who.SIGNED_IN,
            to = "take back what someone is let know, or give it again, as the mentee or for her",
            confirmed = true)
    ResponseEntity<?> update(
            Frame f,
            @PathVariable MentorshipId id,
            @PathVariable CircleMemberId member,
            @PathVariable CircleItem item,
            Form form) {
        var asked = pages.asked(f, id, member, item, form);
        var said = said(f, asked, form);
        if (said == null) {
            return Answer.invalid(templates.releaseNote(f, asked));
        }
        var circle = asked.page().view().circle();
        var withhold = form.ticked("withhold");
        if (withhold) {
            releasing.takeBack(circle, asked.recipient().member(), item, said);
        } else {
            releasing.giveAgain(circle, asked.recipient().member(), item, said);
        }
        var done = withhold ? "release.done.taken-back" : "release.done.given-again";
        return Answer.done(f, asked.page().path(), done);
    }

    /** Null when whoever notes it has not said how the mentee told her; the form says so. */
    private static @Nullable Said said(Frame f, AskedRelease asked, Form form) {
        if (asked.page().isMentee()) {
            return Said.herself(f.home(), f.viewer());
        }
        var way = form.choice("way", ReleaseWay.class);
        var language = form.line("read-in", LINE);
        if (way != null && !way.isNoted()) {
            form.wrong("way", "form.choose");
        }
        return way == null || !form.ok() ? null : new Said(f.home(), f.viewer(), way, language);
    }
}
