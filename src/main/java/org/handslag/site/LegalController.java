package org.handslag.site;

import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** What the law asks a public site to tell. */
@Page
class LegalController {
    private final SiteTexts texts;
    private final Templates templates;

    LegalController(SiteTexts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    @GetMapping("/accessibility")
    @Allow(value = Who.VISITOR, to = "read how accessible the site is and what is not yet")
    ResponseEntity<?> accessibility(Frame f) {
        return Answer.open(templates.siteAccessibility(f));
    }

    /** The short address that Danish law asks for. */
    @GetMapping("/was")
    @Allow(value = Who.VISITOR, to = "come to the accessibility statement by its Danish address")
    ResponseEntity<?> was(Frame f) {
        return Answer.seeOther(f, "/accessibility");
    }

    @GetMapping("/privacy")
    @Allow(value = Who.VISITOR, to = "read what is kept of people, what for, how long, and rights")
    ResponseEntity<?> privacy(Frame f) {
        return Answer.open(templates.sitePrivacy(f, texts.of(SiteText.PRIVACY).texts()));
    }

    @GetMapping("/cookies")
    @Allow(value = Who.VISITOR, to = "read which cookies there are")
    ResponseEntity<?> cookies(Frame f) {
        return Answer.open(templates.siteCookies(f));
    }
}
