package org.handslag.experience;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.directory.People;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
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

/** Reads a card that was sent, and publishes it or gives it back. */
@Page
@RequestMapping("/experiences/{id}")
class ReviewController {
    private static final String LIST = "/experiences";
    private static final int WORDS = 1000;

    private final Cards cards;
    private final Tags tags;
    private final Writing writing;
    private final People people;
    private final Reads reads;
    private final Templates templates;

    ReviewController(
            Cards cards,
            Tags tags,
            Writing writing,
            People people,
            Reads reads,
            Templates templates) {
        this.cards = cards;
        this.tags = tags;
        this.writing = writing;
        this.people = people;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "read an experience card that was sent to be reviewed")
    ResponseEntity<?> show(Frame f, @PathVariable CardId id) {
        var card = card(id);
        var chosen = cards.tags(id).stream().map(TagId::toString).toList();
        var form = Form.empty().fillAll("tags", chosen).fill(Overtaken.VERSION, card.version());
        return Answer.page(templates.experienceReview(f, page(f, card, form)));
    }

    @PostMapping("/publication")
    @Allow(value = Who.COORDINATOR, to = "publish an experience card under its tags")
    ResponseEntity<?> publish(Frame f, @PathVariable CardId id, Form form) {
        var card = card(id);
        var chosen = chosen(form);
        if (!form.ok()) {
            return Answer.invalid(templates.experienceReview(f, page(f, card, form)));
        }
        if (card.state() != CardState.IN_REVIEW || isOvertaken(form, card)) {
            return refused(f, card, form);
        }
        writing.publish(card, chosen, f.viewer());
        return Answer.done(f, LIST, "experience.published");
    }

    @PostMapping("/return")
    @Allow(value = Who.COORDINATOR, to = "give an experience card back to its writer, with words")
    ResponseEntity<?> giveBack(Frame f, @PathVariable CardId id, Form form) {
        var card = card(id);
        var words = form.text("words", WORDS);
        if (!form.ok()) {
            return Answer.invalid(templates.experienceReview(f, page(f, card, form)));
        }
        if (card.state() == CardState.RETURNED
                || card.writer() == null
                || isOvertaken(form, card)) {
            return refused(f, card, form);
        }
        writing.giveBack(card, words, f.viewer());
        return Answer.done(f, LIST, "experience.returned");
    }

    /** It was decided, or rewritten, while she read. */
    private ResponseEntity<?> refused(Frame f, Card card, Form form) {
        form.wrong("tags", "experience.decided-already");
        form.fill(Overtaken.VERSION, card.version());
        return Answer.refused(templates.experienceReview(f, page(f, card, form)));
    }

    private static boolean isOvertaken(Form form, Card card) {
        return !form.value(Overtaken.VERSION).equals(String.valueOf(card.version()));
    }

    private List<TagId> chosen(Form form) {
        var known = tags.all().stream().map(Tag::id).toList();
        var chosen = known.stream().filter(id -> form.chosen("tags", id.toString())).toList();
        if (form.values("tags").stream().distinct().count() > chosen.size()) {
            form.wrong("tags", "form.choose");
        }
        return chosen;
    }

    /** Drafts and what was taken back are nobody's but the writer's. */
    private Card card(CardId id) {
        return cards.find(id)
                .filter(card -> card.state() != CardState.DRAFT)
                .filter(card -> card.state() != CardState.WITHDRAWN)
                .orElseThrow(NotVisible::new);
    }

    private ReviewPage page(Frame f, Card card, Form form) {
        var writer = card.writer() == null ? null : people.find(card.writer()).orElse(null);
        reads.read(
                f.viewer(),
                "experiences",
                Stream.ofNullable(card.writer()).filter(Objects::nonNull).toList());
        var name = writer == null ? "" : writer.name();
        return new ReviewPage(card, name, tags.all(), writing.notice(card), form);
    }
}
