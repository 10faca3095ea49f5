package org.handslag.supply;

import java.time.Clock;
import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** What people can do who wait for a mentor: numbers, and wishes without names. */
@Page
class SupplyController {
    private final SupplyReach reach;
    private final SupplyPages pages;
    private final Clock clock;
    private final Templates templates;

    SupplyController(SupplyReach reach, SupplyPages pages, Clock clock, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/supply")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR, Who.JOB_CONSULTANT},
            to =
                    "see what those who wait can do, in steps of five and without names;"
                            + " an employer's contact once she has a trained mentor")
    ResponseEntity<?> index(Frame f, Form asked) {
        var programmes = reach.programmes(f.viewer(), f.home().today(clock));
        if (programmes.isEmpty()) {
            return Answer.page(templates.supplyLater(f));
        }
        var page = pages.of(f, chosen(asked.value("programme"), programmes), programmes);
        return Answer.page(
                templates.supplyIndex(f, asked.fill("programme", page.programme().id()), page));
    }

    /** The first when none is asked for; one that is not hers does not exist. */
    private static Programme chosen(String id, List<Programme> programmes) {
        return programmes.stream()
                .filter(one -> id.isBlank() || one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
