package org.handslag.statement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
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
import pages.Templates;

/** What an hour of a mentor costs: in a programme, and in a mentorship where it differs. */
@Page
class HourRateController {
    private static final String OF_PROGRAMMES = RatePage.PATH;
    private static final String OF_ONE = "/mentorships/{id}/hour-rate";

    private final HourRates rates;
    private final Stating stating;
    private final Programmes programmes;
    private final Circles circles;
    private final Templates templates;

    HourRateController(
            HourRates rates,
            Stating stating,
            Programmes programmes,
            Circles circles,
            Templates templates) {
        this.rates = rates;
        this.stating = stating;
        this.programmes = programmes;
        this.circles = circles;
        this.templates = templates;
    }

    @GetMapping(OF_PROGRAMMES)
    @Allow(
            value = Who.COORDINATOR,
            to = "see what an hour of a mentor costs in her programmes",
            confirmed = true)
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.statementRate(f, page(f, null, Form.empty())));
    }

    @PostMapping(OF_PROGRAMMES)
    @Allow(
            value = Who.COORDINATOR,
            to = "say what an hour of a mentor costs in one of her programmes from a day on",
            confirmed = true)
    ResponseEntity<?> create(Frame f, Form form) {
        var page = page(f, null, form);
        var programme = form.parsed("programme", "form.choose", ProgrammeId::of);
        if (programme != null
                && page.programmes().stream()
                        .noneMatch(one -> one.value().equals(programme.toString()))) {
            form.wrong("programme", "form.choose");
        }
        return save(f, page, programme);
    }

    @GetMapping(OF_ONE)
    @Allow(
            value = Who.COORDINATOR,
            to = "see what an hour of the mentor costs in a mentorship",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.statementRate(f, page(f, coordinated(f, id), Form.empty())));
    }

    @PostMapping(OF_ONE)
    @Allow(
            value = Who.COORDINATOR,
            to = "say what an hour of the mentor costs in a mentorship from a day on",
            confirmed = true)
    ResponseEntity<?> update(Frame f, @PathVariable MentorshipId id, Form form) {
        var mentorship = coordinated(f, id);
        return save(f, page(f, mentorship, form), mentorship.programme());
    }

    private ResponseEntity<?> save(Frame f, RatePage page, @Nullable ProgrammeId programme) {
        var form = page.form();
        var from = form.date("from");
        var amount = amount(form);
        if (programme == null || from == null || !form.ok()) {
            return Answer.invalid(templates.statementRate(f, page));
        }
        var mentorship = page.mentorship();
        stating.price(
                new HourRate(
                        programme, mentorship == null ? null : mentorship.id(), from, amount),
                f.viewer());
        return Answer.done(f, page.path(), "statement.done.price");
    }

    private static BigDecimal amount(Form form) {
        var typed = form.line("amount", 12).replace(',', '.');
        if (typed.matches("\\d{1,5}([.]\\d{1,2})?")) {
            return new BigDecimal(typed);
        }
        form.wrong("amount", "statement.wrong.amount");
        return BigDecimal.ZERO;
    }

    private Mentorship coordinated(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.HOURS, id, f);
        if (view.role() != null) {
            throw new NotVisible();
        }
        return view.mentorship();
    }

    private RatePage page(Frame f, @Nullable Mentorship mentorship, Form form) {
        var own = f.viewer().programmes(Role.COORDINATOR);
        var hers =
                programmes.all().stream()
                        .filter(one -> own == null || Arrays.asList(own).contains(one.id().value()))
                        .toList();
        var shown =
                rates.all().stream().filter(rate -> isShown(rate, mentorship, hers)).toList();
        var options =
                hers.stream().map(one -> Option.of(one.id(), f.plain(one.name()))).toList();
        return new RatePage(
                mentorship, shown, options, HourRate.currency(f.home().country()), form);
    }

    private static boolean isShown(
            HourRate rate, @Nullable Mentorship mentorship, List<Programme> hers) {
        return mentorship == null
                ? rate.mentorship() == null
                        && hers.stream().anyMatch(one -> one.id().equals(rate.programme()))
                : mentorship.id().equals(rate.mentorship())
                        || rate.mentorship() == null
                                && mentorship.programme().equals(rate.programme());
    }
}
