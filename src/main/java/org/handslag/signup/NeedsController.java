package org.handslag.signup;

import org.handslag.need.NeedForm;
import org.handslag.need.Needs;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** What someone needs to take part, told by herself on her own page. */
@Page
class NeedsController {
    private final Places places;
    private final Needs needs;
    private final Templates templates;

    NeedsController(Places places, Needs needs, Templates templates) {
        this.places = places;
        this.needs = needs;
        this.templates = templates;
    }

    @GetMapping("/place/{token}/needs")
    @Allow(value = Who.LINK_HOLDER, to = "see and change what she needs to take part")
    ResponseEntity<?> edit(Frame f, @PathVariable String token) {
        var place = open(token);
        var told = needs.of(place.registration().id());
        return Answer.behindLink(templates.signupNeeds(f, place, NeedForm.filled(told)));
    }

    @PostMapping("/place/{token}/needs")
    @Allow(value = Who.LINK_HOLDER, to = "tell what she needs to take part")
    ResponseEntity<?> update(Frame f, Form form, @PathVariable String token) {
        var place = open(token);
        var typed = new NeedForm(form);
        var wishes = typed.read();
        if (!form.ok()) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT, templates.signupNeeds(f, place, typed));
        }
        needs.write(place.registration(), wishes, place.holder(f.viewer()));
        return Answer.done(f, place.path(), "signup.done.needs");
    }

    private Place open(String token) {
        var place = places.open(token);
        if (!place.mayTellNeeds()) {
            throw new NotVisible();
        }
        return place;
    }
}
