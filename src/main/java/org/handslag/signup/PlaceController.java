package org.handslag.signup;

import org.handslag.letter.SeatCalendar;
import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The own page of someone who has or wants a place. Looking at it changes nothing. */
@Page
class PlaceController {
    private final Places places;
    private final PlacePages pages;
    private final SeatCalendar calendar;

    PlaceController(Places places, PlacePages pages, SeatCalendar calendar) {
        this.places = places;
        this.pages = pages;
        this.calendar = calendar;
    }

    @GetMapping("/place/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "see how her own registration stands")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        return Answer.behindLink(pages.page(f, places.open(token)));
    }

    @GetMapping("/place/{token}/calendar.ics")
    @Allow(value = Who.LINK_HOLDER, to = "download the calendar file of her own place")
    ResponseEntity<?> download(Frame f, @PathVariable String token) {
        var place = places.open(token);
        if (!place.isConfirmed()) {
            throw new NotVisible();
        }
        var file = calendar.published(place.registration(), place.instance(), f.locale());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"handslag.ics\"")
                .body(file.bytes());
    }
}
