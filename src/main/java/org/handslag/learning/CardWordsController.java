package org.handslag.learning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.learning.CardLanguage.CardReview;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The words of the card in each language: read, signed by a reader, worded otherwise. */
@Page
@RequestMapping("/learning-card")
class CardWordsController {
    private static final String PATH = "/learning-card";
    private static final int LINE = 300;
    private static final int NAME = 100;

    private final CardContent content;
    private final CardWordings wordings;
    private final Journal journal;
    private final Clock clock;
    private final Templates templates;

    CardWordsController(
            CardContent content,
            CardWordings wordings,
            Journal journal,
            Clock clock,
            Templates templates) {
        this.content = content;
        this.wordings = wordings;
        this.journal = journal;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see in which languages the card is, and who read them")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.learningLanguages(f, content.languages()));
    }

    @GetMapping("/{tag}")
    @Allow(value = Who.COORDINATOR, to = "read the words of the card in a language")
    ResponseEntity<?> show(Frame f, @PathVariable String tag) {
        return Answer.page(templates.learningWords(f, texts(f, tag), Form.empty()));
    }

    @PostMapping("/{tag}/review")
    @Allow(value = Who.COORDINATOR, to = "say who has read the words of the card in a language")
    ResponseEntity<?> sign(Frame f, @PathVariable String tag, Form form) {
        var language = language(tag);
        var reader = form.line("reader", NAME);
        if (!form.ok()) {
            return Answer.invalid(templates.learningWords(f, texts(f, tag), form));
        }
        var review = new CardReview(reader, clock.instant(), language.words().digest());
        wordings.sign(tag, review, f.viewer().self());
        note(f, "learning.words-signed", Map.of("language", tag));
        return Answer.done(f, PATH + "/" + tag, "learning.done.signed");
    }

    @GetMapping("/{tag}/{code}")
    @Allow(value = Who.COORDINATOR, to = "begin to word something on the card otherwise")
    ResponseEntity<?> edit(Frame f, @PathVariable String tag, @PathVariable String code) {
        var form = Form.empty().fill("words", known(tag, code));
        return Answer.page(templates.learningWording(f, texts(f, tag), code, form));
    }

    @PostMapping("/{tag}/{code}")
    @Allow(value = Who.COORDINATOR, to = "word something on the card otherwise")
    ResponseEntity<?> update(
            Frame f, @PathVariable String tag, @PathVariable String code, Form form) {
        known(tag, code);
        var words = form.optionalLine("words", LINE);
        if (!form.ok()) {
            return Answer.invalid(templates.learningWording(f, texts(f, tag), code, form));
        }
        var shipped = content.shipped(tag).orElseThrow(NotVisible::new).t(code);
        if (words.isEmpty() || words.equals(shipped)) {
            wordings.takeBack(tag, code);
        } else {
            wordings.say(tag, code, words, f.viewer().self(), clock.instant());
        }
        note(f, "learning.worded", Map.of("language", tag, "code", code));
        return Answer.done(f, PATH + "/" + tag, "learning.done.worded");
    }

    /** The words of one language beside those of the reader's own. */
    private CardTexts texts(Frame f, String tag) {
        return new CardTexts(
                language(tag), content.best(List.of(), f.locale()).words(), content.groups());
    }

    private String known(String tag, String code) {
        var words = language(tag).words().words();
        if (!words.containsKey(code)) {
            throw new NotVisible();
        }
        return language(tag).words().t(code);
    }

    private CardLanguage language(String tag) {
        return content.language(tag).orElseThrow(NotVisible::new);
    }

    private void note(Frame f, String what, Map<String, ?> values) {
        var about = new Subject("operator", f.home().id().value());
        journal.changed(f.viewer(), what, about, Map.of(), values);
    }
}
