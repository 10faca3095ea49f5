package org.handslag.experience;

import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.ui.Overtaken;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Someone's own cards, behind her personal link. A card is made by writing at an id of its own. */
@Page
@RequestMapping("/experience/mine/{token}")
class MyCardsController {
    private final CardLinks links;
    private final Cards cards;
    private final NewCards fresh;
    private final Writing writing;
    private final Languages languages;
    private final Templates templates;

    MyCardsController(
            CardLinks links,
            Cards cards,
            NewCards fresh,
            Writing writing,
            Languages languages,
            Templates templates) {
        this.links = links;
        this.cards = cards;
        this.fresh = fresh;
        this.writing = writing;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "see her own experience cards")
    ResponseEntity<?> index(Frame f, @PathVariable String token) {
        var mine = cards.of(writer(token));
        return Answer.behindLink(
                templates.experienceMine(f, CardLinks.path(token), mine, CardId.next()));
    }

    @GetMapping("/{card}")
    @Allow(value = Who.LINK_HOLDER, to = "write an experience card, or read her own")
    ResponseEntity<?> edit(Frame f, @PathVariable String token, @PathVariable CardId card) {
        var one = card(f, token, card);
        return page(f, HttpStatus.OK, token, one, CardForm.filled(one));
    }

    @PostMapping("/{card}")
    @Allow(value = Who.LINK_HOLDER, to = "keep an experience card, or send it to be reviewed")
    ResponseEntity<?> update(
            Frame f, @PathVariable String token, @PathVariable CardId card, Form form) {
        var before = card(f, token, card);
        var typed = CardForm.of(form);
        var isNew = cards.find(card).isEmpty();
        if (!before.state().isOpen()) {
            return Answer.done(f, CardLinks.path(token), "experience.sent-already");
        }
        var written = typed.read(before, languages);
        if (written != null && typed.sends()) {
            typed = typed.asking(writing.notice(written));
        }
        if (written == null || !form.ok()) {
            return page(f, HttpStatus.UNPROCESSABLE_CONTENT, token, before, typed);
        }
        if (!typed.isOf(before)) {
            Overtaken.tell(form, CardForm.filled(before).form(), CardForm.texts());
            return page(f, HttpStatus.CONFLICT, token, before, typed);
        }
        if (typed.sends()) {
            writing.send(written, isNew, writer(token), f.viewer());
            return Answer.done(f, CardLinks.path(token), "experience.sent");
        }
        writing.keep(written, isNew);
        return Answer.done(f, CardLinks.path(token), "experience.kept");
    }

    @PostMapping("/{card}/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "take her own experience card back")
    ResponseEntity<?> withdraw(Frame f, @PathVariable String token, @PathVariable CardId card) {
        var writer = writer(token);
        var one = cards.find(card).filter(found -> found.isBy(writer)).orElseThrow(NotVisible::new);
        writing.withdraw(one, writer, f.viewer());
        return Answer.done(f, CardLinks.path(token), "experience.withdrawn");
    }

    private ResponseEntity<?> page(
            Frame f, HttpStatus status, String token, Card card, CardForm form) {
        return Answer.behindLink(
                status, templates.experienceWrite(f, CardLinks.path(token), card, form));
    }

    private PersonId writer(String token) {
        return links.open(token).orElseThrow(NotVisible::new);
    }

    /** Hers, or a new one of hers at this id. */
    private Card card(Frame f, String token, CardId id) {
        var writer = writer(token);
        var known = cards.find(id);
        return known.isPresent()
                ? known.filter(one -> one.isBy(writer)).orElseThrow(NotVisible::new)
                : fresh.begin(id, writer, f);
    }
}
