package org.handslag.venue;

import java.time.Clock;
import java.util.Map;
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
import pages.Templates;

/** A place is entered, changed, retired and taken into use again. */
@Page
class VenueController {
    private final VenueRegister register;
    private final Templates templates;
    private final Clock clock;

    VenueController(VenueRegister register, Templates templates, Clock clock) {
        this.register = register;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/places/new")
    @Allow(value = Who.COORDINATOR, to = "begin to enter a place")
    ResponseEntity<?> blank(Frame f) {
        return Answer.page(templates.venueNew(f, new VenueForm(Form.empty(), f.home())));
    }

    @PostMapping("/places")
    @Allow(value = Who.COORDINATOR, to = "enter a place")
    ResponseEntity<?> create(Frame f, Form form) {
        var typed = new VenueForm(form, f.home());
        var details = typed.read(Directions.none(), f.home().today(clock));
        if (form.ok()) {
            register.twin(details).ifPresent(twin -> taken(form, twin));
        }
        if (!form.ok()) {
            return Answer.invalid(templates.venueNew(f, typed));
        }
        var venue = register.add(details, f.viewer());
        return Answer.done(f, venue.path() + "/inventory", "venue.added");
    }

    @GetMapping("/places/{slug}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a place")
    ResponseEntity<?> edit(Frame f, @PathVariable String slug) {
        var venue = visible(slug);
        return Answer.page(templates.venueEdit(f, venue, VenueForm.filled(venue, f.home())));
    }

    @PostMapping("/places/{slug}")
    @Allow(value = Who.COORDINATOR, to = "change a place")
    ResponseEntity<?> update(Frame f, @PathVariable String slug, Form form) {
        var venue = visible(slug);
        var typed = new VenueForm(form, f.home());
        var details = typed.read(venue.directions(), f.home().today(clock));
        if (form.ok()) {
            register.twin(details)
                    .filter(twin -> !twin.id().equals(venue.id()))
                    .ifPresent(twin -> taken(form, twin));
        }
        if (!form.ok()) {
            return Answer.invalid(templates.venueEdit(f, venue, typed));
        }
        if (!typed.isOf(venue) || !register.edit(venue, details, f.viewer())) {
            var saved = visible(slug);
            typed.overtakenBy(saved);
            return Answer.refused(templates.venueEdit(f, saved, typed));
        }
        return Answer.done(f, venue.path() + "/inventory", "venue.saved");
    }

    @PostMapping("/places/{slug}/retirement")
    @Allow(value = Who.COORDINATOR, to = "say that a place is no longer used")
    ResponseEntity<?> retire(Frame f, @PathVariable String slug) {
        var venue = visible(slug);
        register.retire(venue, f.viewer());
        return Answer.done(f, venue.path() + "/inventory", "venue.retired");
    }

    @PostMapping("/places/{slug}/restoration")
    @Allow(value = Who.COORDINATOR, to = "say that a place is used again")
    ResponseEntity<?> restore(Frame f, @PathVariable String slug) {
        var venue = visible(slug);
        register.restore(venue, f.viewer());
        return Answer.done(f, venue.path() + "/inventory", "venue.restored");
    }

    private static void taken(Form form, Venue twin) {
        form.wrong("name", "venue.taken", Map.of("name", twin.name()));
    }

    private Venue visible(String slug) {
        return register.bySlug(slug).orElseThrow(NotVisible::new);
    }
}
