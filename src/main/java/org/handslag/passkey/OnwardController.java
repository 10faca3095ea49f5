package org.handslag.passkey;

import jakarta.servlet.http.HttpServletRequest;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Sends on what was held back, for whoever has signed in by a link in another tab meanwhile. */
@Page
class OnwardController {
    private final Typist typist;
    private final Templates templates;

    OnwardController(Typist typist, Templates templates) {
        this.typist = typist;
        this.templates = templates;
    }

    @PostMapping("/sign-in/onward")
    @Allow(value = Who.VISITOR, to = "send on what she typed before she was asked who she is")
    ResponseEntity<?> create(Frame f, HttpServletRequest request) {
        var onward = Onward.of(request);
        if (!f.viewer().signedIn()) {
            return Answer.page(templates.passkeySignIn(f, Form.empty(), onward));
        }
        return typist.letGo(f, f.viewer().self(), onward);
    }
}
