package org.handslag.membership;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
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

/** One suggestion: mended, hidden, made part of another, answered. */
@Page
@RequestMapping("/topics/{id}")
class TopicController {
    private static final String LIST = "/topics";
    private static final int WORDS = 300;

    private final TopicRows rows;
    private final Suggesting suggesting;
    private final List<TopicMeetings> meetings;
    private final Reads reads;
    private final Templates templates;
    private final Clock clock;

    TopicController(
            TopicRows rows,
            Suggesting suggesting,
            List<TopicMeetings> meetings,
            Reads reads,
            Templates templates,
            Clock clock) {
        this.rows = rows;
        this.suggesting = suggesting;
        this.meetings = meetings;
        this.reads = reads;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see a suggestion and what can be done with it")
    ResponseEntity<?> show(Frame f, @PathVariable TopicId id) {
        var page = page(f, id, Form.empty());
        page.form().fill("words", page.topic().words());
        page.form().fill(Overtaken.VERSION, page.topic().version());
        return Answer.page(templates.membershipTopic(f, page));
    }

    @PostMapping("/words")
    @Allow(value = Who.COORDINATOR, to = "mend the words of a suggestion, visibly")
    ResponseEntity<?> reword(Frame f, @PathVariable TopicId id, Form form) {
        var page = page(f, id, form);
        var words = NoPersonalNumber.line(form, "words", WORDS);
        if (!form.ok()) {
            return Answer.invalid(templates.membershipTopic(f, page));
        }
        var topic = page.topic();
        if (!form.value(Overtaken.VERSION).equals(String.valueOf(topic.version()))
                || !suggesting.reword(topic, words, f.viewer())) {
            form.wrong("words", "form.overtaken", Map.of("saved", topic.words()));
            form.fill(Overtaken.VERSION, topic.version());
            return Answer.refused(templates.membershipTopic(f, page));
        }
        return Answer.done(f, page.path(), "membership.reworded");
    }

    @PostMapping("/hiding")
    @Allow(value = Who.COORDINATOR, to = "hide a suggestion, or show it again")
    ResponseEntity<?> hide(Frame f, @PathVariable TopicId id) {
        var topic = page(f, id, Form.empty()).topic();
        var hides = topic.hiddenAt() == null;
        suggesting.hide(topic, hides, f.viewer());
        return Answer.done(f, LIST, hides ? "membership.hidden" : "membership.shown");
    }

    @PostMapping("/union")
    @Allow(value = Who.COORDINATOR, to = "make a suggestion part of another that is like it")
    ResponseEntity<?> merge(Frame f, @PathVariable TopicId id, Form form) {
        var page = page(f, id, form);
        var into = form.parsed("into", "form.choose", TopicId::of);
        var other = page.others().stream().filter(one -> one.id().equals(into)).findFirst();
        if (into != null && other.isEmpty()) {
            form.wrong("into", "form.choose");
        }
        if (!form.ok()) {
            return Answer.invalid(templates.membershipTopic(f, page));
        }
        suggesting.merge(page.topic(), other.orElseThrow().topic(), f.viewer());
        return Answer.done(f, LIST, "membership.merged");
    }

    @PostMapping("/answer")
    @Allow(value = Who.COORDINATOR, to = "close a suggestion with an answer that members read")
    ResponseEntity<?> answer(Frame f, @PathVariable TopicId id, Form form) {
        var page = page(f, id, form);
        var verdict = form.choice("verdict", TopicAnswer.class);
        var today = f.home().today(clock);
        var words = page.answer().require(form, Texts.none(), today);
        if (!form.ok() || verdict == null) {
            return Answer.invalid(templates.membershipTopic(f, page));
        }
        suggesting.answer(
                page.topic(), new Topic.Answered(verdict, words, clock.instant()), f.viewer());
        return verdict == TopicAnswer.CHOSEN
                ? Answer.done(f, "/meetings/new?topic=" + id, "membership.chosen")
                : Answer.done(f, LIST, "membership.answered");
    }

    private TopicPage page(Frame f, TopicId id, Form form) {
        var all = rows.all(f.viewer().programmes(Role.COORDINATOR));
        var row =
                all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        reads.read(f.viewer(), "topics", Stream.ofNullable(row.topic().by()).toList());
        var others =
                all.stream()
                        .filter(one -> one.topic().isOpen() && !one.id().equals(id))
                        .filter(one -> one.topic().programme().equals(row.topic().programme()))
                        .toList();
        var made = meetings.stream().flatMap(one -> one.of(id).stream()).toList();
        return new TopicPage(row, others, made, form, f.home().languages());
    }
}
