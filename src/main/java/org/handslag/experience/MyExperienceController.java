package org.handslag.experience;

import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

/** From "my page" to my own cards. */
@Page
class MyExperienceController {
    private final CardLinks links;

    MyExperienceController(CardLinks links) {
        this.links = links;
    }

    @PostMapping("/me/experience")
    @Allow(value = Who.SIGNED_IN, to = "open her own experience cards from my page")
    ResponseEntity<?> create(Frame f) {
        return Answer.seeOther(f, links.pathFor(f.viewer().self()));
    }
}
