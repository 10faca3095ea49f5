package org.handslag.speedmeeting;

import org.handslag.scope.Refusal;
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

/** A guest's own page: the meeting, and afterwards whom she would like of those whom she met. */
@Page
@RequestMapping("/met/{guest}")
class MetController {
    private final SpeedPages pages;
    private final SpeedSaying saying;
    private final SpeedSteps steps;
    private final Templates templates;

    MetController(SpeedPages pages, SpeedSaying saying, SpeedSteps steps, Templates templates) {
        this.pages = pages;
        this.saying = saying;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "read when she can meet mentors or mentees, and say whom of them she would like")
    ResponseEntity<?> show(Frame f, @PathVariable SpeedGuestId guest) {
        var page = page(f, guest);
        return Answer.page(templates.speedmeetingMine(f, page, page.said()));
    }

    @PostMapping("/reading")
    @Allow(value = Who.SIGNED_IN, to = "read once more whom she would like, before it is saved")
    ResponseEntity<?> read(Frame f, @PathVariable SpeedGuestId guest, Form form) {
        var page = page(f, guest);
        var own = f.at(page.guest().path());
        var places = SpeedWishForm.read(page.others(), form);
        if (form.ticked(Form.CARRY)) {
            return Answer.page(templates.speedmeetingMine(own, page, form));
        }
        return form.ok()
                ? Answer.page(templates.speedmeetingReading(own, page, places, form))
                : Answer.invalid(templates.speedmeetingMine(own, page, form));
    }

    @PostMapping
    @Allow(value = Who.SIGNED_IN, to = "say whom of those whom she met she would like")
    ResponseEntity<?> say(Frame f, @PathVariable SpeedGuestId guest, Form form) {
        var page = page(f, guest);
        var places = SpeedWishForm.read(page.others(), form);
        if (!form.ok()) {
            return Answer.invalid(templates.speedmeetingMine(f, page, form));
        }
        try {
            saying.say(page.guest(), places, f.viewer(), new Teller(true, steps.today(f.home())));
            return Answer.done(f, page.guest().path(), "speedmeeting.done.said");
        } catch (Refusal refusal) {
            form.wrong(page.firstField(), refusal.key());
            return Answer.refused(templates.speedmeetingMine(f, page, form));
        }
    }

    private MetPage page(Frame f, SpeedGuestId guest) {
        var table = pages.own(f, guest);
        return pages.met(f, table, table.guest(guest));
    }
}
