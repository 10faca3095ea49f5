package org.handslag.commission;

import java.time.Clock;
import java.util.stream.Collectors;
import org.handslag.ui.Form;
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

/** What the coordinator offers, in versions. */
@Page
@RequestMapping("/orders/{id}/offer")
class OfferController {
    private static final int TEXT = 4000;
    private static final int LINE = 300;
    private static final int MOST_SEATS = 500;
    private static final int USUAL_DAYS = 14;

    private final Standings standings;
    private final Ordering ordering;
    private final Templates templates;
    private final Clock clock;

    OfferController(Standings standings, Ordering ordering, Templates templates, Clock clock) {
        this.standings = standings;
        this.ordering = ordering;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to write an offer")
    ResponseEntity<?> blank(Frame f, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        return standing.may(CommissionState.OFFERED)
                ? Answer.page(templates.commissionOffer(f, standing, filled(f, standing)))
                : DeskController.notNow(f, id);
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "send an offer; it replaces the one before")
    ResponseEntity<?> create(Frame f, Form form, @PathVariable CommissionId id) {
        var standing = standings.forOffice(id, f.viewer());
        var offer = read(form, standing);
        if (!form.value("number").equals(String.valueOf(standing.offers().size() + 1))) {
            form.wrong("contents", "commission.refused.offered-meanwhile");
            return Answer.refused(templates.commissionOffer(f, standing, form));
        }
        if (offer == null) {
            return Answer.invalid(templates.commissionOffer(f, standing, form));
        }
        ordering.offer(id, offer, f.viewer());
        return Answer.done(f, "/orders/" + id, "commission.done.offered");
    }

    /** From the offer before, or from what was wished for. */
    private static Form filled(Frame f, Standing standing) {
        var form = Form.empty().fill("number", standing.offers().size() + 1);
        var before = standing.offer();
        if (before != null) {
            return form.fill("contents", before.contents())
                    .fill("dates", before.dates())
                    .fill("seats", before.seats())
                    .fill("place", before.place())
                    .fill("guest", before.guest())
                    .fill("cost", before.cost())
                    .fill("valid-until", standing.today().plusDays(USUAL_DAYS));
        }
        var wish = standing.commission().wish();
        var days =
                wish.days().stream()
                        .map(day -> f.dateWithWeekday(day.day()) + ", " + f.t(day.part()))
                        .collect(Collectors.joining("\n"));
        return form.fill("contents", String.join("\n", wish.contents()))
                .fill("dates", days)
                .fill("seats", wish.seats())
                .fill("place", wish.place())
                .fill("guest", wish.guest())
                .fill("valid-until", standing.today().plusDays(USUAL_DAYS));
    }

    private @Nullable Offer read(Form form, Standing standing) {
        var contents = form.text("contents", TEXT);
        var dates = form.text("dates", TEXT);
        var seats = form.number("seats", 1, MOST_SEATS);
        var place = form.optionalLine("place", LINE);
        var guest = form.optionalLine("guest", LINE);
        var cost = form.line("cost", LINE);
        var until = form.date("valid-until");
        if (until != null && until.isBefore(standing.today())) {
            form.wrong("valid-until", "commission.past-day");
        }
        return form.ok() && until != null
                ? new Offer(
                        standing.offers().size() + 1,
                        contents,
                        dates,
                        seats,
                        place,
                        guest,
                        cost,
                        until,
                        clock.instant())
                : null;
    }
}
