package org.handslag.decision;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** On "my page": which mentors I may choose, as long as something can come of it. */
@Component
@Order(3)
class MyChoicesSection implements MySection {
    private final Choosings choosings;
    private final Templates templates;

    MyChoicesSection(Choosings choosings, Templates templates) {
        this.choosings = choosings;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        return choosings.of(f.viewer().self()).stream()
                .findFirst()
                .filter(Choosing::isOpen)
                .map(one -> templates.decisionMySection(f, one));
    }

    /** From there to the page itself. */
    @Page
    static class Onward {
        private final Choosings choosings;
        private final ChoiceLetters letters;

        Onward(Choosings choosings, ChoiceLetters letters) {
            this.choosings = choosings;
            this.letters = letters;
        }

        @PostMapping("/me/choices")
        @Allow(value = Who.SIGNED_IN, to = "go on to the page of the mentors whom she may choose")
        ResponseEntity<?> open(Frame f) {
            var latest = choosings.of(f.viewer().self()).stream().findFirst();
            return Answer.seeOther(f, letters.path(latest.orElseThrow(NotVisible::new)));
        }
    }
}
