package org.handslag.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** The demonstration: choose whom to be. */
@Page
class PersonaController {
    private final PersonaChoice personas;
    private final SigningIn signingIn;
    private final Templates pages;

    PersonaController(PersonaChoice personas, SigningIn signingIn, Templates pages) {
        this.personas = personas;
        this.signingIn = signingIn;
        this.pages = pages;
    }

    @GetMapping("/personas")
    @Allow(value = Who.VISITOR, to = "choose whom to be, in the demonstration only")
    ResponseEntity<?> index(Frame frame) {
        if (!personas.offered()) {
            throw new NotVisible();
        }
        return Answer.page(pages.accessPersonas(frame, personas.all(), personas.agedSince()));
    }

    @PostMapping("/personas")
    @Allow(value = Who.VISITOR, to = "sign in as a persona, in the demonstration only")
    ResponseEntity<?> create(
            Frame frame, Form form, HttpServletRequest request, HttpServletResponse response) {
        var persona =
                Optional.ofNullable(form.parsed("person", "form.choose", PersonId::of))
                        .flatMap(personas::find)
                        .orElseThrow(NotVisible::new);
        var cookie = signingIn.begin(persona.person(), Proof.PERSONA, request);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Answer.seeOther(frame, "/home");
    }
}
