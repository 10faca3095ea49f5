package org.handslag.experience;

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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The bank as everyone reads it. */
@Page
@RequestMapping("/experience")
class BankController {
    private static final int SIZE = 20;
    private static final int PRINTED = 100;
    private static final int MOST_PAGES = 100_000;
    private static final int WORDS = 100;

    private final Bank bank;
    private final Tags tags;
    private final Templates templates;

    BankController(Bank bank, Tags tags, Templates templates) {
        this.bank = bank;
        this.tags = tags;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.VISITOR, to = "find in the experience bank how others have done it")
    ResponseEntity<?> index(Frame f, Form asked) {
        return Answer.open(templates.experienceBank(f, page(f, asked, SIZE)));
    }

    @GetMapping("/sheet")
    @Allow(value = Who.VISITOR, to = "print cards of the experience bank")
    ResponseEntity<?> print(Frame f, Form asked) {
        return Answer.open(templates.experienceBankSheet(f, page(f, asked, PRINTED)));
    }

    @GetMapping("/{id}")
    @Allow(value = Who.VISITOR, to = "read a card of the experience bank")
    ResponseEntity<?> show(Frame f, @PathVariable CardId id) {
        var card = bank.find(id, f.home().zone()).orElseThrow(NotVisible::new);
        return Answer.open(templates.experienceShow(f, card));
    }

    private BankPage page(Frame f, Form asked, int size) {
        var words = asked.optionalLine("q", WORDS);
        var tag = tags.bySlug(asked.value("tag")).map(Tag::id).orElse(null);
        var at = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var found = bank.find(new Bank.Asked(words, tag), at, size, f.home().zone());
        var more = !words.isEmpty() && found.all() == Bank.MOST;
        return new BankPage(
                found.cards(), bank.used(), asked, found.all(), more, found.at(), found.last());
    }
}
