package org.handslag.learning;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CirclePlace;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
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

/**
 * The consultant of a circle fills in the card together with the mentee. She sees what she may see
 * of it and what the two fill in now, and nothing more.
 */
@Page
@RequestMapping("/mentorships/{id}/card")
class TogetherController {
    private static final int LINE = 100;

    private final Circles circles;
    private final CardPages pages;
    private final Filling filling;
    private final Templates templates;

    TogetherController(Circles circles, CardPages pages, Filling filling, Templates templates) {
        this.circles = circles;
        this.pages = pages;
        this.filling = filling;
        this.templates = templates;
    }

    @GetMapping("/together")
    @Allow(
            value = Who.JOB_CONSULTANT,
            to = "begin to fill in a card together with its mentee",
            confirmed = true)
    ResponseEntity<?> ask(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(together(f, place(f, id), Form.empty()));
    }

    @PostMapping("/together")
    @Allow(
            value = Who.JOB_CONSULTANT,
            to = "say how she fills in a card with its mentee",
            confirmed = true)
    ResponseEntity<?> begin(Frame f, @PathVariable MentorshipId id, Form form) {
        var place = place(f, id);
        var way = form.choice("way", CardWay.class);
        var with = form.optionalLine("with", LINE);
        if (way == null || !way.isHelped() || !form.ok()) {
            form.wrong("way", "form.choose");
            return Answer.invalid(together(f, place, form));
        }
        var tag = pages.language(f, form, filling.of(place.mentee())).words().tag();
        filling.begin(place.mentee(), way, with, tag, f.viewer());
        return Answer.seeOther(f, path(place) + "/parts/" + pages.firstPart());
    }

    @GetMapping("/parts/{part}")
    @Allow(
            value = Who.JOB_CONSULTANT,
            to = "fill in a part of a card together with its mentee",
            confirmed = true)
    ResponseEntity<?> part(
            Frame f, @PathVariable MentorshipId id, @PathVariable String part, Form asked) {
        return Answer.page(templates.learningPart(f, pages.step(whose(f, id), part, null, asked)));
    }

    @PostMapping("/parts/{part}")
    @Allow(
            value = Who.JOB_CONSULTANT,
            to = "save a part of a card filled in with its mentee",
            confirmed = true)
    ResponseEntity<?> save(
            Frame f, @PathVariable MentorshipId id, @PathVariable String part, Form form) {
        var whose = whose(f, id);
        var filled = pages.read(whose, part, form);
        if (!form.ok()) {
            return Answer.invalid(templates.learningPart(f, pages.step(whose, part, form, form)));
        }
        var card = whose.card().orElseThrow();
        if (!filling.fillWith(card, filled, CardPages.version(form), f.viewer())) {
            pages.overtaken(filled.group(), form, whose(f, id));
            return Answer.refused(templates.learningPart(f, pages.step(whose, part, form, form)));
        }
        return Answer.seeOther(f, pages.onwards(whose, filled.group(), form));
    }

    @GetMapping("/showing")
    @Allow(
            value = Who.JOB_CONSULTANT,
            to = "ask a mentee who may see what was filled in with her",
            confirmed = true)
    ResponseEntity<?> choose(Frame f, @PathVariable MentorshipId id, Form asked) {
        var whose = whose(f, id);
        var form = CardShowing.filled(whose.card().orElseThrow(), whose.lines());
        return Answer.page(templates.learningShowing(f, pages.showing(whose, form, asked)));
    }

    @PostMapping("/showing")
    @Allow(
            value = Who.JOB_CONSULTANT,
            to = "keep a card that was filled in with its mentee",
            confirmed = true)
    ResponseEntity<?> keep(Frame f, @PathVariable MentorshipId id, Form form) {
        var whose = whose(f, id);
        var chosen = CardShowing.read(whose.lines(), form);
        if (!form.ok()) {
            return Answer.invalid(templates.learningShowing(f, pages.showing(whose, form, form)));
        }
        // What the consultant sees decides what else is kept, so first kept and then shown.
        var card = whose.card().orElseThrow();
        filling.keep(card, f.viewer());
        filling.show(card, chosen, f.viewer());
        return Answer.done(f, "/mentorships/" + id, "learning.done.kept-with");
    }

    @PostMapping("/draft/removal")
    @Allow(
            value = Who.JOB_CONSULTANT,
            to = "throw away what she began to fill in with a mentee",
            confirmed = true)
    ResponseEntity<?> drop(Frame f, @PathVariable MentorshipId id) {
        filling.drop(whose(f, id).card().orElseThrow(), f.viewer());
        return Answer.done(f, "/mentorships/" + id, "learning.done.dropped");
    }

    private JteModel together(Frame f, CirclePlace place, Form form) {
        var card = filling.of(place.mentee());
        var busy = card.flatMap(LearningCard::draft);
        var hers = busy.filter(d -> d.way().isHelped() && d.begunBy().equals(f.viewer().self()));
        return templates.learningTogether(
                f,
                pages.circle(place, pages.view(f, form, card, List.of())),
                hers.isPresent(),
                busy.isPresent(),
                form);
    }

    private CardPages.Whose whose(Frame f, MentorshipId id) {
        var place = place(f, id);
        var card = filling.of(place.mentee()).orElseThrow(NotVisible::new);
        var draft = filling.helped(card, f.viewer());
        return new CardPages.Whose(f, path(place), place.name(), Optional.of(card), draft.lines());
    }

    /** Her place, when it is that of the consultant in a circle that goes on. */
    private CirclePlace place(Frame f, MentorshipId id) {
        var place = circles.of(id, f);
        if (place.role() != CircleRole.CONSULTANT || !place.sees(CircleItem.CARD)) {
            throw new NotVisible();
        }
        return place;
    }

    private static String path(CirclePlace place) {
        return place.path() + "/card";
    }
}
