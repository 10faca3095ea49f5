package org.handslag.network;

import java.time.Clock;
import java.time.Duration;
import org.handslag.membership.MemberLinks;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** What everyone may know of the network, and the way in for those who have signed in. */
@Page
class PublicController {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Meetings meetings;
    private final Telling telling;
    private final MemberLinks links;
    private final Templates templates;
    private final Clock clock;

    PublicController(
            Meetings meetings,
            Telling telling,
            MemberLinks links,
            Templates templates,
            Clock clock) {
        this.meetings = meetings;
        this.telling = telling;
        this.links = links;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/network")
    @Allow(value = Who.VISITOR, to = "read what the network is and which meetings come")
    ResponseEntity<?> show(Frame f) {
        var coming =
                meetings.coming(clock.instant(), true).stream()
                        .map(one -> new Attendee.Coming(one, telling.place(one)))
                        .toList();
        return Answer.open(templates.networkPublic(f, coming));
    }

    @PostMapping("/me/network")
    @Allow(value = Who.SIGNED_IN, to = "open the network from my page")
    ResponseEntity<?> open(Frame f) {
        return Answer.seeOther(f, links.pathFor(f.viewer().self(), clock.instant().plus(A_DAY)));
    }
}
