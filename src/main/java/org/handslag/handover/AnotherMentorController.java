package org.handslag.handover;

import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
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

/** Another mentor is asked for: two presses, no reason. */
@Page
@RequestMapping("/mentorships/{id}/another-mentor")
class AnotherMentorController {
    private final HandoverPages pages;
    private final AnotherMentor another;
    private final Templates templates;

    AnotherMentorController(HandoverPages pages, AnotherMentor another, Templates templates) {
        this.pages = pages;
        this.another = another;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to ask for another mentor, as the mentee or the mentor",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.handoverAnother(f, asking(f, id)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "ask for another mentor without a reason, as the mentee or the mentor",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id) {
        var page = asking(f, id);
        var view = page.view();
        another.ask(view.circle(), role(view.role()), view.today(), f.home(), f.viewer());
        return Answer.done(f, page.another(), "handover.done.asked");
    }

    @PostMapping("/withdrawal")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say that she does not want another mentor after all",
            confirmed = true)
    ResponseEntity<?> withdraw(Frame f, @PathVariable MentorshipId id) {
        var page = asking(f, id);
        another.withdraw(id, role(page.view().role()), f.viewer());
        return Answer.done(f, page.another(), "handover.done.kept");
    }

    private HandoverPage asking(Frame f, MentorshipId id) {
        var page = pages.page(f, id, Form.empty());
        if (!page.canAsk()) {
            throw new NotVisible();
        }
        return page;
    }

    private static CircleRole role(@Nullable CircleRole role) {
        if (role == null) {
            throw new NotVisible();
        }
        return role;
    }
}
