package org.handslag.site;

import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** The accessibility statement as the states' own tools ask for it. */
@Page
class StatementController {
    private final Statements statements;
    private final Languages languages;
    private final Addresses addresses;
    private final Templates templates;

    StatementController(
            Statements statements, Languages languages, Addresses addresses, Templates templates) {
        this.statements = statements;
        this.languages = languages;
        this.addresses = addresses;
        this.templates = templates;
    }

    @GetMapping("/settings/accessibility/statement")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "copy the accessibility statement field by field, and see what it lacks")
    ResponseEntity<?> show(Frame f) {
        var words = languages.in(f.home().language());
        var sheet = StatementSheet.of(f.home(), statements.of(f.home()), words, addresses);
        return Answer.page(templates.siteStatementSheet(f, sheet));
    }
}
