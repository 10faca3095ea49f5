package org.handslag.decision;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.People;
import org.handslag.journal.Reads;
import org.handslag.proposal.AskableRuns;
import org.handslag.proposal.AskableRuns.Askable;
import org.handslag.proposal.AskableRuns.Askable.AskableSeat;
import org.handslag.proposal.RunId;
import org.handslag.scope.Refusal;
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

/** A coordinator decides, from a proposal, about whom a mentee is asked. */
@Page
@RequestMapping("/proposals/{run}/mentees/{mentee}/asking")
class ChoosingController {
    private static final List<String> FIELDS = List.of("first", "second", "third");
    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 60;

    private final AskableRuns runs;
    private final Choosings choosings;
    private final ChoiceAsking asking;
    private final People people;
    private final Reads reads;
    private final Templates templates;

    ChoosingController(
            AskableRuns runs,
            Choosings choosings,
            ChoiceAsking asking,
            People people,
            Reads reads,
            Templates templates) {
        this.runs = runs;
        this.choosings = choosings;
        this.asking = asking;
        this.people = people;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "begin to ask a mentee which of some mentors she wants",
            confirmed = true)
    ResponseEntity<?> blank(
            Frame f, @PathVariable RunId run, @PathVariable int mentee, Form asked) {
        var from = runs.of(run, mentee, f.viewer());
        var form = Form.empty().fill("days", USUAL_DAYS).fill("way", Choosing.AskedWay.OWN_PAGE);
        from.proposed().ifPresent(one -> form.fill("first", one.seat().number()));
        FIELDS.stream()
                .filter(field -> !asked.value(field).isEmpty())
                .forEach(field -> form.fill(field, asked.value(field)));
        return Answer.page(page(f, from, form));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "decide that a mentee is asked, and about which mentors",
            confirmed = true)
    ResponseEntity<?> create(
            Frame f, @PathVariable RunId run, @PathVariable int mentee, Form form) {
        var from = runs.of(run, mentee, f.viewer());
        var decision = read(from, form);
        if (decision.isEmpty()) {
            return Answer.invalid(page(f, from, form));
        }
        try {
            var asked = asking.ask(decision.get(), f.home(), f.viewer());
            return Answer.done(f, asked.path(), "decision.done.asked");
        } catch (Refusal refusal) {
            form.wrong("first", refusal.key(), refusal.arguments());
            return Answer.refused(page(f, from, form));
        }
    }

    private static Optional<ChoiceAsking.Decision> read(Askable from, Form form) {
        var seats = new ArrayList<AskableSeat>();
        for (var field : FIELDS) {
            if (!form.value(field).isEmpty() || field.equals(FIELDS.getFirst())) {
                seat(from, form, field, seats).ifPresent(seats::add);
            }
        }
        var way = form.choice("way", Choosing.AskedWay.class);
        var days = form.number("days", 1, MOST_DAYS);
        return form.ok() && way != null
                ? Optional.of(new ChoiceAsking.Decision(from, List.copyOf(seats), way, days))
                : Optional.empty();
    }

    private static Optional<AskableSeat> seat(
            Askable from, Form form, String field, List<AskableSeat> before) {
        var chosen =
                from.seats().stream()
                        .filter(one -> form.value(field).equals("" + one.seat().number()))
                        .findFirst();
        if (chosen.isEmpty()) {
            form.wrong(field, form.value(field).isEmpty() ? "form.missing" : "form.choose");
        } else if (before.contains(chosen.get())) {
            form.wrong(field, "decision.wrong.twice");
        }
        return chosen;
    }

    private JteModel page(Frame f, Askable from, Form form) {
        reads.read(f.viewer(), ChoicePages.READ_AS, List.of(from.mentee().person()));
        var her = people.find(from.mentee().person());
        return templates.decisionAsking(
                f,
                new AskingPage(
                        from,
                        from.seats().stream().map(one -> option(f, one)).toList(),
                        hindered(from),
                        her.map(one -> f.languageName(one.language())).orElse(""),
                        her.filter(one -> one.email() != null).isPresent(),
                        form));
    }

    private @Nullable String hindered(Askable from) {
        if (from.run().trial()) {
            return "decision.refused.trial";
        }
        if (from.run().isDiscarded()) {
            return "decision.refused.discarded";
        }
        if (choosings.isAsked(from.mentee().person())) {
            return "decision.refused.asked";
        }
        return from.seats().isEmpty() ? "decision.refused.no-seats" : null;
    }

    private static Option option(Frame f, AskableSeat one) {
        var told = one.proposed() ? "decision.seat.proposed" : "decision.seat";
        var label =
                f.t(
                        one.overrides().isEmpty() ? told : "decision.seat.override",
                        "name",
                        one.seat().name(),
                        "place",
                        one.seat().place(),
                        "points",
                        one.suit().score());
        return Option.of(one.seat().number(), label);
    }
}
