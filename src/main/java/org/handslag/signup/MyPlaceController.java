package org.handslag.signup;

import java.util.Objects;
import org.handslag.course.CourseInstances;
import org.handslag.letter.SeatLinks;
import org.handslag.scope.NotVisible;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leads from my page to the own page of one of my registrations. */
@Page
class MyPlaceController {
    private final Seats seats;
    private final CourseInstances instances;
    private final SeatLinks links;

    MyPlaceController(Seats seats, CourseInstances instances, SeatLinks links) {
        this.seats = seats;
        this.instances = instances;
        this.links = links;
    }

    @PostMapping("/me/places/{id}")
    @Allow(value = Who.SIGNED_IN, to = "open the page of a registration of her own")
    ResponseEntity<?> open(Frame f, @PathVariable RegistrationId id) {
        var mine =
                seats.find(id)
                        .filter(found -> found.person() != null)
                        .filter(found -> Objects.equals(found.person(), f.viewer().person()))
                        .orElseThrow(NotVisible::new);
        var instance =
                instances.find(mine.instance()).filter(links::opens).orElseThrow(NotVisible::new);
        return Answer.seeOther(f, "/place/" + links.tokenFor(mine, instance));
    }
}
