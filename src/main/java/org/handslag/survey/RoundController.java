package org.handslag.survey;

import java.time.Clock;
import java.time.ZoneId;
import org.handslag.scope.Refusal;
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

/** A round while it goes on: how many have answered, reminding, prolonging, closing. */
@Page
@RequestMapping("/rounds/{round}")
class RoundController {
    private static final String LAST = "last";

    private final RoundReach reach;
    private final Rounds rounds;
    private final Templates templates;
    private final Clock clock;

    RoundController(RoundReach reach, Rounds rounds, Templates templates, Clock clock) {
        this.reach = reach;
        this.rounds = rounds;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see how many have answered a survey")
    ResponseEntity<?> show(Frame f, @PathVariable RoundId round) {
        return Answer.page(templates.surveyRound(f, reach.page(f, round)));
    }

    @GetMapping("/reminder")
    @Allow(value = Who.COORDINATOR, to = "see how many would be reminded of a survey")
    ResponseEntity<?> askReminder(Frame f, @PathVariable RoundId round) {
        var page = open(f, round);
        return Answer.page(templates.surveyReminder(f, page, rounds.awaited(page.round())));
    }

    @PostMapping("/reminder")
    @Allow(value = Who.COORDINATOR, to = "remind those who have not answered a survey")
    ResponseEntity<?> remind(Frame f, @PathVariable RoundId round) {
        rounds.remind(reach.round(f, round), f.viewer());
        return Answer.done(f, "/rounds/" + round, "survey.done.reminded");
    }

    @GetMapping("/deadline")
    @Allow(value = Who.COORDINATOR, to = "begin to give people more time to answer")
    ResponseEntity<?> edit(Frame f, @PathVariable RoundId round) {
        var page = open(f, round);
        var last = page.round().closesAt().minusSeconds(1).atZone(f.home().zone()).toLocalDate();
        return Answer.page(templates.surveyDeadline(f, page, Form.empty().fill(LAST, last)));
    }

    @PostMapping("/deadline")
    @Allow(value = Who.COORDINATOR, to = "give people more time to answer")
    ResponseEntity<?> prolong(Frame f, @PathVariable RoundId round, Form form) {
        var page = open(f, round);
        var last = form.date(LAST);
        if (last != null) {
            try {
                var until = last.plusDays(1).atStartOfDay(zone(f)).toInstant();
                rounds.prolong(page.round(), until, f.viewer());
            } catch (Refusal refusal) {
                form.wrong(LAST, refusal.key(), refusal.arguments());
            }
        }
        return form.ok()
                ? Answer.done(f, "/rounds/" + round, "survey.done.prolonged")
                : Answer.invalid(templates.surveyDeadline(f, page, form));
    }

    @GetMapping("/closure")
    @Allow(value = Who.COORDINATOR, to = "see what closing a survey means")
    ResponseEntity<?> askClosure(Frame f, @PathVariable RoundId round) {
        return Answer.page(templates.surveyClosure(f, open(f, round)));
    }

    @PostMapping("/closure")
    @Allow(value = Who.COORDINATOR, to = "close a survey for good and see its result")
    ResponseEntity<?> close(Frame f, @PathVariable RoundId round) {
        rounds.close(reach.round(f, round), f.viewer());
        return Answer.done(f, "/rounds/" + round + "/results", "survey.done.closed");
    }

    private RoundPage open(Frame f, RoundId id) {
        var page = reach.page(f, id);
        if (!page.round().takesAnswers(clock.instant())) {
            throw new Refusal("survey.refused.closed");
        }
        return page;
    }

    private static ZoneId zone(Frame f) {
        return f.home().zone();
    }
}
