package org.handslag.circumstance;

import java.time.Clock;
import java.util.List;
import org.handslag.directory.WorkplaceId;
import org.handslag.journal.Reads;
import org.handslag.profile.Telling;
import org.handslag.profile.TravelTime;
import org.handslag.profile.TravelTimes;
import org.handslag.referral.ReferralId;
import org.handslag.referral.Wishers;
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

/** How long someone who has come in travels to workplaces, as it was looked up. */
@Page
@RequestMapping("/referrals/{id}/travel-times")
class TravelTimeController {
    private static final String READ_AS = "travel";

    private final Wishers wishers;
    private final TravelRows rows;
    private final Telling telling;
    private final Reads reads;
    private final Clock clock;
    private final Templates templates;

    TravelTimeController(
            Wishers wishers,
            TravelRows rows,
            Telling telling,
            Reads reads,
            Clock clock,
            Templates templates) {
        this.wishers = wishers;
        this.rows = rows;
        this.telling = telling;
        this.reads = reads;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see how long someone whom she follows travels to workplaces",
            confirmed = true)
    ResponseEntity<?> index(Frame f, @PathVariable ReferralId id) {
        return Answer.page(templates.circumstanceTravel(f, page(f, visible(f, id)), Form.empty()));
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "type how long someone whom she follows travels to a workplace",
            confirmed = true)
    ResponseEntity<?> add(Frame f, @PathVariable ReferralId id, Form form) {
        var wisher = visible(f, id);
        var page = page(f, wisher);
        var workplace = form.parsed("workplace", "profile.choice-gone", text -> known(page, text));
        var minutes = form.number("minutes", 1, TravelTimes.LONGEST);
        if (workplace == null || !form.ok()) {
            return Answer.invalid(templates.circumstanceTravel(f, page, form));
        }
        telling.travels(new TravelTime(wisher.her(), workplace, minutes), f.viewer());
        return Answer.done(f, wisher.back() + "/travel-times", "circumstance.travel-saved");
    }

    @PostMapping("/{workplace}/removal")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "take away how long someone whom she follows travels to a workplace",
            confirmed = true)
    ResponseEntity<?> remove(
            Frame f, @PathVariable ReferralId id, @PathVariable WorkplaceId workplace) {
        var wisher = visible(f, id);
        telling.travelsNoMore(wisher.her(), workplace, f.viewer());
        return Answer.done(f, wisher.back() + "/travel-times", "circumstance.travel-dropped");
    }

    private static WorkplaceId known(TravelPage page, String text) {
        return page.workplaces().stream()
                .map(Option::value)
                .filter(text::equals)
                .findFirst()
                .map(WorkplaceId::of)
                .orElseThrow(IllegalArgumentException::new);
    }

    private TravelPage page(Frame f, Wisher wisher) {
        reads.read(f.viewer(), READ_AS, List.of(wisher.her()));
        var order = f.home().language();
        return new TravelPage(
                wisher,
                rows.of(wisher.her(), order),
                rows.workplaces(f.home().today(clock), order));
    }

    private Wisher visible(Frame f, ReferralId id) {
        return Wisher.of(wishers.seen(id, f.viewer()));
    }
}
