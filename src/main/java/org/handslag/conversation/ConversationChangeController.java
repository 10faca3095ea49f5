package org.handslag.conversation;

import java.util.Map;
import org.handslag.conversation.ConversationPage.OneConversation;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
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

/** A conversation is moved, called off, was held or not; nobody is asked why. */
@Page
@RequestMapping("/mentorships/{id}/conversations/{conversation}")
class ConversationChangeController {
    private final ConversationPages pages;
    private final Talking talking;
    private final Templates templates;

    ConversationChangeController(ConversationPages pages, Talking talking, Templates templates) {
        this.pages = pages;
        this.talking = talking;
        this.templates = templates;
    }

    @GetMapping("/move")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to move a conversation of a mentorship that she takes part in",
            confirmed = true)
    ResponseEntity<?> blank(
            Frame f, @PathVariable MentorshipId id, @PathVariable ConversationId conversation) {
        var before = pages.coming(f, id, conversation, Form.empty()).one();
        var form =
                ConversationForm.filled(before.plan(), f.home().zone())
                        .fill("which", "ONE")
                        .fill(Overtaken.VERSION, before.sequence());
        return Answer.page(templates.conversationMove(f, pages.coming(f, id, conversation, form)));
    }

    @PostMapping("/move")
    @Allow(
            value = Who.SIGNED_IN,
            to = "move a conversation, or it and all that follow it, which those who talk are told",
            confirmed = true)
    ResponseEntity<?> move(
            Frame f,
            @PathVariable MentorshipId id,
            @PathVariable ConversationId conversation,
            Form form) {
        var page = pages.coming(f, id, conversation, form);
        var plan = new ConversationForm(form).read(page.page().now(), f.home().zone());
        if (plan == null) {
            return Answer.invalid(templates.conversationMove(f, page));
        }
        if (!form.value(Overtaken.VERSION).equals(String.valueOf(page.one().sequence()))) {
            return overtaken(f, page);
        }
        try {
            talking.move(page.page().view().circle(), page.chosen(), plan, pages.hand(f));
        } catch (Refusal refusal) {
            form.wrong("day", refusal.key());
            return Answer.refused(templates.conversationMove(f, page));
        }
        return Answer.done(f, page.page().path(), "conversation.done.moved");
    }

    private ResponseEntity<?> overtaken(Frame f, OneConversation page) {
        var now = f.moment(page.one().plan().starts());
        page.form().wrong("day", "form.overtaken", Map.of("saved", now));
        page.form().fill(Overtaken.VERSION, page.one().sequence());
        return Answer.refused(templates.conversationMove(f, page));
    }

    @GetMapping("/cancellation")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to call off a conversation of a mentorship that she takes part in",
            confirmed = true)
    ResponseEntity<?> beforeCancelling(
            Frame f, @PathVariable MentorshipId id, @PathVariable ConversationId conversation) {
        var form = Form.empty().fill("which", "ONE");
        return Answer.page(
                templates.conversationCancel(f, pages.coming(f, id, conversation, form)));
    }

    @PostMapping("/cancellation")
    @Allow(
            value = Who.SIGNED_IN,
            to = "call off a conversation, without a reason, which those who talk are told",
            confirmed = true)
    ResponseEntity<?> cancel(
            Frame f,
            @PathVariable MentorshipId id,
            @PathVariable ConversationId conversation,
            Form form) {
        var page = pages.coming(f, id, conversation, form);
        talking.cancel(page.page().view().circle(), page.chosen(), pages.hand(f));
        return Answer.done(f, page.page().path(), "conversation.done.cancelled");
    }

    @PostMapping("/outcome")
    @Allow(
            value = Who.SIGNED_IN,
            to = "say whether a conversation was held, without a reason, or take that back",
            confirmed = true)
    ResponseEntity<?> say(
            Frame f,
            @PathVariable MentorshipId id,
            @PathVariable ConversationId conversation,
            Form form) {
        var page = pages.writing(f, id, form);
        var one = pages.one(page, conversation).one();
        if (form.ticked("undo")) {
            talking.unsay(one, pages.hand(f));
            return Answer.done(f, page.path(), "conversation.done.undone");
        }
        if (one.plan().starts().isAfter(page.now())) {
            throw new Refusal("conversation.refused.early");
        }
        var held = form.value("outcome").equals("HELD");
        talking.say(one, held, pages.hand(f));
        return Answer.done(
                f, page.path(), held ? "conversation.done.held" : "conversation.done.not-held");
    }
}
