package org.handslag.site;

import java.net.URI;
import org.handslag.settings.LegalFacts;
import org.handslag.settings.OperatorSettings;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** What the law asks a public site to tell. */
@Page
class LegalController {
    private final SiteTexts texts;
    private final Statements statements;
    private final LegalFacts facts;
    private final OperatorSettings settings;
    private final Templates templates;

    LegalController(
            SiteTexts texts,
            Statements statements,
            LegalFacts facts,
            OperatorSettings settings,
            Templates templates) {
        this.texts = texts;
        this.statements = statements;
        this.facts = facts;
        this.settings = settings;
        this.templates = templates;
    }

    @GetMapping("/accessibility")
    @Allow(value = Who.VISITOR, to = "read how accessible the site is and what is not yet")
    ResponseEntity<?> accessibility(Frame f) {
        return Answer.open(templates.siteAccessibility(f, statements.of(f.home())));
    }

    /**
     * The short address that Danish law asks for (BEK 904/2019, § 2): leads to the statement that
     * was made in the state's tool, and until there is one to ours.
     */
    @GetMapping("/was")
    @Allow(value = Who.VISITOR, to = "come to the accessibility statement by its Danish address")
    ResponseEntity<?> was(Frame f) {
        var official = facts.accessibility().official();
        return official.isEmpty()
                ? Answer.seeOther(f, "/accessibility")
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .cacheControl(CacheControl.noStore())
                        .location(URI.create(official))
                        .build();
    }

    @GetMapping("/privacy")
    @Allow(value = Who.VISITOR, to = "read what is kept of people, what for, how long, and rights")
    ResponseEntity<?> privacy(Frame f) {
        var page =
                new PrivacyPage(
                        texts.of(SiteText.PRIVACY).texts(),
                        facts.dataProtection(),
                        settings.contact(f.home()));
        return Answer.open(templates.sitePrivacy(f, page));
    }

    @GetMapping("/cookies")
    @Allow(value = Who.VISITOR, to = "read which cookies there are")
    ResponseEntity<?> cookies(Frame f) {
        return Answer.open(templates.siteCookies(f));
    }
}
