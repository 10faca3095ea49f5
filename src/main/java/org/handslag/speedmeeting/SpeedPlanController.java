package org.handslag.speedmeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.proposal.AskableRuns.Meetable;
import org.handslag.proposal.RunId;
import org.handslag.scope.Refusal;
import org.handslag.speedmeeting.SpeedMeetingPage.SpeedListPage;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
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

/** Lets people of a run meet: the meetings of a run, and planning one. */
@Page
@RequestMapping("/proposals/{run}/speed-meetings")
class SpeedPlanController {
    private static final int LONGEST = 200;

    private final SpeedPages pages;
    private final SpeedSteps steps;
    private final Templates templates;

    SpeedPlanController(SpeedPages pages, SpeedSteps steps, Templates templates) {
        this.pages = pages;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see when people of a proposal meet", confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable RunId run) {
        var of = pages.run(f, run);
        var today = steps.today(f.home());
        var listed =
                pages.of(run).stream()
                        .map(one -> new SpeedListPage.Listed(one, one.stage(today)))
                        .toList();
        return Answer.page(templates.speedmeetingIndex(f, new SpeedListPage(of.run(), listed)));
    }

    @GetMapping("/new")
    @Allow(
            value = Who.COORDINATOR,
            to = "begin to plan that mentees and mentors of a proposal meet",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable RunId run) {
        var of = pages.run(f, run);
        var page = pages.plan(f, of, pages.usual(f, of));
        return Answer.page(templates.speedmeetingPlan(f, page));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "plan a meeting and invite mentees and mentors of a proposal",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable RunId run, Form form) {
        var of = pages.run(f, run);
        var page = pages.plan(f, of, form);
        var plan = read(page, of, steps.today(f.home()));
        if (plan.isEmpty()) {
            return Answer.invalid(templates.speedmeetingPlan(f, page));
        }
        try {
            var id = steps.plan(plan.get(), f.home(), f.viewer());
            return Answer.done(f, "/speed-meetings/" + id, "speedmeeting.done.planned");
        } catch (Refusal refusal) {
            form.wrong("day", refusal.key(), refusal.arguments());
            return Answer.refused(templates.speedmeetingPlan(f, page));
        }
    }

    private static Optional<SpeedPlan> read(SpeedPlanPage page, Meetable of, LocalDate today) {
        var form = page.form();
        var day = form.date("day");
        var at = form.time("at");
        var where = form.line("where", LONGEST);
        var until = form.date("until");
        if (day != null && day.isBefore(today)) {
            form.wrong("day", "speedmeeting.wrong.past");
        }
        if (day != null && until != null && until.isBefore(day)) {
            form.wrong("until", "speedmeeting.wrong.until");
        }
        var mentees = chosen(form, "mentees", page.mentees());
        var seats = chosen(form, "seats", page.seats());
        return !form.ok() || day == null || at == null || until == null
                ? Optional.empty()
                : Optional.of(new SpeedPlan(of.run().id(), day, at, where, until, mentees, seats));
    }

    /** At least one of each side; whoever is named twice is invited once. */
    private static Set<Integer> chosen(Form form, String field, List<Option> among) {
        var typed = form.values(field);
        var known =
                among.stream()
                        .map(Option::value)
                        .filter(typed::contains)
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
        if (known.isEmpty()) {
            form.wrong(field, "speedmeeting.wrong.nobody");
        }
        return known;
    }
}
