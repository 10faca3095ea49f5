package org.handslag.ending;

import gg.jte.models.runtime.JteModel;
import java.util.EnumMap;
import java.util.List;
import org.handslag.ending.BackQuestion.BackAnswer;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.plain.UnaskedWords;
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

/**
 * Mentee, mentor and employer look back, each at a few questions. Nobody must answer, and each may
 * change her mind.
 */
@Page
@RequestMapping("/mentorships/{id}/looking-back/{role}")
class LookingBackController {
    private static final List<String> FIELDS = List.of("words");

    private final EndingReach reach;
    private final LookingBacks backs;
    private final Telling telling;
    private final Templates templates;

    LookingBackController(
            EndingReach reach, LookingBacks backs, Telling telling, Templates templates) {
        this.reach = reach;
        this.backs = backs;
        this.telling = telling;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "begin to look back at a mentorship, or as whoever helps a mentee to",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable MentorshipId id, @PathVariable CircleRole role) {
        var ending = hers(f, id, role);
        return Answer.page(page(f, ending, role, filled(backs.of(id, role))));
    }

    @PostMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "say what she thinks when she looks back at a mentorship",
            confirmed = true)
    ResponseEntity<?> update(
            Frame f, @PathVariable MentorshipId id, @PathVariable CircleRole role, Form form) {
        var ending = hers(f, id, role);
        var told = read(id, role, form);
        if (!form.ok() || !UnaskedWords.in(form, FIELDS).wereTold(form)) {
            return Answer.invalid(page(f, ending, role, form));
        }
        if (told.lock() < 0 || !telling.tell(told, SummaryController.pen(f))) {
            Overtaken.tell(form, filled(backs.of(id, role)), FIELDS);
            return Answer.refused(page(f, ending, role, form));
        }
        return Answer.done(f, ending.path(), "ending.done.told");
    }

    private static LookingBack read(MentorshipId id, CircleRole role, Form form) {
        var answers = new EnumMap<BackQuestion, BackAnswer>(BackQuestion.class);
        for (var question : BackQuestion.of(role)) {
            form.optionalChoice(question.field(), BackAnswer.class)
                    .ifPresent(answer -> answers.put(question, answer));
        }
        var words = form.optionalText("words", LookingBack.MOST);
        if (form.ok() && answers.isEmpty() && words.isEmpty()) {
            form.wrong("words", "ending.wrong.nothing");
        }
        var shown = role == CircleRole.MENTOR || form.ticked("shown");
        return new LookingBack(id, role, answers, words, shown, EndingForm.lock(form));
    }

    private static Form filled(LookingBack told) {
        var form =
                Form.empty()
                        .fill(Overtaken.VERSION, told.lock())
                        .fill("words", told.words())
                        .fill("shown", told.shown() ? "yes" : null);
        told.answers().forEach((question, answer) -> form.fill(question.field(), answer));
        return form;
    }

    private JteModel page(Frame f, EndingView ending, CircleRole role, Form form) {
        return templates.endingLookingBack(f, ending, role, form);
    }

    /** Her own; or the mentee's, for whoever reads the questions to her. */
    private EndingView hers(Frame f, MentorshipId id, CircleRole role) {
        if (BackQuestion.of(role).isEmpty()) {
            throw new NotVisible();
        }
        var ending = reach.seeing(f, id);
        var helps = role == CircleRole.MENTEE && ending.speaks();
        return EndingReach.only(ending, ending.is(role) || helps);
    }
}
