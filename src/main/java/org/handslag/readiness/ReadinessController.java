package org.handslag.readiness;

import java.time.Clock;
import org.handslag.directory.WorkplaceId;
import org.handslag.offer.OfferPlaces;
import org.handslag.offer.Reach;
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

/** How ready one workplace is: what was answered, what can be done, and answered anew. */
@Page
@RequestMapping("/readiness/{workplace}")
class ReadinessController {
    private final OfferPlaces places;
    private final ReadinessRows rows;
    private final Readiness readiness;
    private final Clock clock;
    private final Templates templates;

    ReadinessController(
            OfferPlaces places,
            ReadinessRows rows,
            Readiness readiness,
            Clock clock,
            Templates templates) {
        this.places = places;
        this.rows = rows;
        this.readiness = readiness;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see how ready a workplace is to receive someone, and what it can do")
    ResponseEntity<?> show(Frame f, @PathVariable WorkplaceId workplace) {
        return Answer.page(templates.readinessShow(f, page(f, workplace, Form.empty())));
    }

    @GetMapping("/new")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "begin to say how ready a workplace is")
    ResponseEntity<?> blank(Frame f, @PathVariable WorkplaceId workplace) {
        var form = rows.latest(workplace).map(ReadinessForm::filled).orElseGet(Form::empty);
        return Answer.page(templates.readinessNew(f, page(f, workplace, form)));
    }

    @PostMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "say how ready a workplace is")
    ResponseEntity<?> create(Frame f, @PathVariable WorkplaceId workplace, Form form) {
        var page = page(f, workplace, form);
        var answers = ReadinessForm.read(form);
        if (answers == null) {
            return Answer.invalid(templates.readinessNew(f, page));
        }
        readiness.check(workplace, answers, page.today(), f.viewer());
        return Answer.done(f, page.path(), "readiness.saved");
    }

    private ReadinessPage page(Frame f, WorkplaceId workplace, Form form) {
        var place = places.find(workplace, Reach.toRead(f.viewer())).orElseThrow(NotVisible::new);
        var checks = rows.of(workplace);
        var today = f.home().today(clock);
        var latest = checks.isEmpty() ? null : checks.getFirst().day();
        var due = ReadinessDue.of(latest, rows.receives(workplace), today);
        return new ReadinessPage(place, checks, due, today, form);
    }
}
