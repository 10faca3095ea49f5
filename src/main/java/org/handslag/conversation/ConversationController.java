package org.handslag.conversation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** When mentee and mentor talk: those to come, those that were, and a new one. */
@Page
@RequestMapping("/mentorships/{id}/conversations")
class ConversationController {
    private final ConversationPages pages;
    private final Talking talking;
    private final ConversationCalendar calendar;
    private final Templates templates;

    ConversationController(
            ConversationPages pages,
            Talking talking,
            ConversationCalendar calendar,
            Templates templates) {
        this.pages = pages;
        this.talking = talking;
        this.calendar = calendar;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see when they talk in a mentorship that she is of, unless she is its employer, or runs",
            confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.conversationIndex(f, pages.page(f, id, Form.empty())));
    }

    @GetMapping("/new")
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to plan a conversation of a mentorship that she takes part in",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable MentorshipId id) {
        var before = pages.writing(f, id, Form.empty());
        var today = before.view().today();
        var form = ConversationForm.begun(before.last(), today, f.home().zone());
        return Answer.page(templates.conversationPlan(f, pages.writing(f, id, form)));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "plan a conversation, or one every week, which those who talk are told",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable MentorshipId id, Form form) {
        var page = pages.writing(f, id, form);
        var typed = new ConversationForm(form);
        var times = typed.times();
        var plan = typed.read(page.now(), f.home().zone());
        if (plan == null) {
            return Answer.invalid(templates.conversationPlan(f, page));
        }
        var planned = talking.plan(page.view().circle(), plan, times, pages.hand(f));
        var done = planned.size() > 1 ? "conversation.done.series" : "conversation.done.planned";
        return Answer.done(f, page.path(), done);
    }

    @GetMapping("/{conversation}/calendar")
    @Allow(value = Who.SIGNED_IN, to = "put a conversation into her own calendar", confirmed = true)
    ResponseEntity<byte[]> download(
            Frame f, @PathVariable MentorshipId id, @PathVariable ConversationId conversation) {
        var page = pages.page(f, id, Form.empty());
        var one = pages.one(page, conversation).one();
        if (one.outcome() == ConversationOutcome.CANCELLED) {
            throw new NotVisible();
        }
        var file = calendar.file(List.of(one), page.view().role(), f.words(), f.home(), page.now());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        f.t("conversation.file-name") + ".ics",
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
