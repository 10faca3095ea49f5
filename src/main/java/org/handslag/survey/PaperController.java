package org.handslag.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.questionnaire.Replies;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.survey.Answers.Taken;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
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

/** Answers on paper: printed, filled in with a pen, keyed in one by one. */
@Page
@RequestMapping("/rounds/{round}")
class PaperController {
    private static final String WHOSE = "whose";

    private final RoundReach reach;
    private final Answering answering;
    private final Rounds.Kept kept;
    private final Templates templates;
    private final Clock clock;

    PaperController(
            RoundReach reach,
            Answering answering,
            Rounds.Kept kept,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.answering = answering;
        this.kept = kept;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/paper")
    @Allow(value = Who.COORDINATOR, to = "print a survey to answer with a pen")
    ResponseEntity<?> print(Frame f, @PathVariable RoundId round) {
        var page = answering.page(reach.round(f, round), Form.empty(), "");
        return Answer.page(templates.surveyPaper(f, page));
    }

    @GetMapping("/papers/new")
    @Allow(value = Who.COORDINATOR, to = "begin to key in a survey answered on paper")
    ResponseEntity<?> blank(Frame f, @PathVariable RoundId round) {
        return Answer.page(templates.surveyKeyIn(f, page(f, round, Form.empty()), whose(f, round)));
    }

    @PostMapping("/papers")
    @Allow(value = Who.COORDINATOR, to = "key in a survey answered on paper")
    ResponseEntity<?> create(Frame f, @PathVariable RoundId round, Form form) {
        var page = page(f, round, form);
        var whose = whose(f, round);
        var replies = Answering.read(form, page.edition(), false);
        var person = page.round().named() ? chosen(form, whose) : null;
        if (!form.ok()) {
            return Answer.invalid(templates.surveyKeyIn(f, page, whose));
        }
        switch (add(f, page, replies, person)) {
            case YES -> kept.rows().keyedInMore(round);
            case BEFORE -> {} // the same paper sent twice is one
            case CLOSED -> throw new Refusal("survey.refused.closed");
            case FULL -> {
                form.wrong(
                        AnswerPage.field(page.edition().questions().getFirst()),
                        "survey.wrong.full");
                return Answer.refused(templates.surveyKeyIn(f, page, whose));
            }
        }
        return Answer.done(f, page.path() + "/new", "survey.done.keyed-in");
    }

    private Taken add(Frame f, AnswerPage page, Replies replies, @Nullable PersonId person) {
        var round = page.round().id();
        var receipt = Answering.receipt(page.form());
        var now = clock.instant();
        if (person == null) {
            return kept.answers().add(round, receipt, replies, now);
        }
        var mine = kept.invitations().awaited(round).stream();
        mine.filter(one -> one.person().equals(person))
                .forEach(one -> kept.invitations().take(one.id()));
        var today = LocalDate.ofInstant(now, f.home().zone());
        return kept.answers()
                .addNamed(round, receipt, new Answers.Named(person, today, replies), now);
    }

    private static @Nullable PersonId chosen(Form form, List<Option> whose) {
        var person = form.parsed(WHOSE, "form.choose", PersonId::of);
        if (person != null
                && whose.stream().noneMatch(one -> one.value().equals(person.toString()))) {
            form.wrong(WHOSE, "form.choose");
        }
        return person;
    }

    private List<Option> whose(Frame f, RoundId id) {
        return reach.awaited(f, reach.round(f, id));
    }

    private AnswerPage page(Frame f, RoundId id, Form form) {
        var round = reach.round(f, id);
        if (!answering.isOpen(round)) {
            throw new Refusal("survey.refused.closed");
        }
        return answering.page(round, form, round.path() + "/papers");
    }
}
