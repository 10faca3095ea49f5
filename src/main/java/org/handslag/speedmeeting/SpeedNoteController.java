package org.handslag.speedmeeting;

import gg.jte.models.runtime.JteModel;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.Refusal;
import org.handslag.speedmeeting.SpeedMeetingPage.SpeedNotePage;
import org.handslag.speedmeeting.SpeedSaying.Teller;
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

/** Someone says on paper or by telephone whom she would like, and a coordinator writes it down. */
@Page
@RequestMapping("/speed-meetings/{id}/guests/{guest}")
class SpeedNoteController {
    private final SpeedPages pages;
    private final SpeedSaying saying;
    private final SpeedSteps steps;
    private final People people;
    private final Templates templates;

    SpeedNoteController(
            SpeedPages pages,
            SpeedSaying saying,
            SpeedSteps steps,
            People people,
            Templates templates) {
        this.pages = pages;
        this.saying = saying;
        this.steps = steps;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "see whom a guest of a meeting would like",
            confirmed = true)
    ResponseEntity<?> show(
            Frame f, @PathVariable SpeedMeetingId id, @PathVariable SpeedGuestId guest) {
        var table = pages.table(f, id);
        var page = pages.met(f, table, table.guest(guest));
        return Answer.page(model(f, table, page, page.said()));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "write down whom a guest would like, as she says it on paper or by telephone",
            confirmed = true)
    ResponseEntity<?> note(
            Frame f, @PathVariable SpeedMeetingId id, @PathVariable SpeedGuestId guest, Form form) {
        var table = pages.table(f, id);
        var page = pages.met(f, table, table.guest(guest));
        var places = SpeedWishForm.read(page.others(), form);
        if (!form.ok()) {
            return Answer.invalid(model(f, table, page, form));
        }
        try {
            var teller = new Teller(false, steps.today(f.home()));
            saying.say(page.guest(), places, f.viewer(), teller);
            return Answer.done(f, table.meeting().path(), "speedmeeting.done.noted");
        } catch (Refusal refusal) {
            form.wrong(page.firstField(), refusal.key());
            return Answer.refused(model(f, table, page, form));
        }
    }

    private JteModel model(Frame f, SpeedTable table, MetPage page, Form form) {
        var guest = page.guest();
        var said = guest.said();
        var by =
                said == null || !guest.isNotedByOther()
                        ? ""
                        : people.find(said.by()).map(Person::name).orElse("");
        return templates.speedmeetingNote(
                f, new SpeedNotePage(page, table.forbidden(guest), by), form);
    }
}
