package org.handslag.signup;

import java.util.List;
import org.handslag.elsewhere.Changing;
import org.handslag.elsewhere.OtherDate;
import org.handslag.elsewhere.OtherDates;
import org.handslag.letter.SeatLinks;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Someone changes to another date of the course by herself. */
@Page
@RequestMapping("/place/{token}/other-date")
class OtherDateController {
    private final Places places;
    private final OtherDates dates;
    private final Changing changing;
    private final SeatLinks links;
    private final Templates templates;

    OtherDateController(
            Places places,
            OtherDates dates,
            Changing changing,
            SeatLinks links,
            Templates templates) {
        this.places = places;
        this.dates = dates;
        this.changing = changing;
        this.links = links;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "see which other dates she can change to")
    ResponseEntity<?> ask(Frame f, @PathVariable String token) {
        var place = places.open(token);
        if (!place.mayChangeDate()) {
            throw new NotVisible();
        }
        return Answer.behindLink(templates.signupOtherDate(f, place, dates(f, place), ""));
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "change to another date")
    ResponseEntity<?> take(Frame f, @PathVariable String token, Form form) {
        var place = places.open(token);
        var other = dates.open(place.instance(), form.value("date")).orElseThrow(NotVisible::new);
        try {
            var by = place.holder(f.viewer());
            var there = changing.take(place.registration(), other, form.ticked("wait"), by);
            return Answer.done(
                    f, "/place/" + links.tokenFor(there, other), "signup.done.other-date");
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            var now = places.open(token);
            var said = f.t(refusal.key(), refusal.arguments());
            return Answer.behindLink(
                    HttpStatus.CONFLICT,
                    templates.signupOtherDate(f.at(place.path()), now, dates(f, now), said));
        }
    }

    private List<OtherDate> dates(Frame f, Place place) {
        return place.mayChangeDate()
                ? dates.forHerself(place.registration(), place.instance(), place.holder(f.viewer()))
                : List.of();
    }
}
