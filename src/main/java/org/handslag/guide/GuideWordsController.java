package org.handslag.guide;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.handslag.guide.GuideWordsPage.Words;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.ui.Overtaken;
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

/** The words of a chapter in a language: worded by the operator, or again as they came. */
@Page
@RequestMapping("/guide/{chapter}/{tag}")
class GuideWordsController {
    private static final List<String> FIELDS = List.of("title", "lead", "body");

    private final GuideWriting writing;
    private final Languages languages;
    private final Templates templates;
    private final Clock clock;

    GuideWordsController(
            GuideWriting writing, Languages languages, Templates templates, Clock clock) {
        this.writing = writing;
        this.languages = languages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to word a chapter of the compendium otherwise")
    ResponseEntity<?> edit(Frame f, @PathVariable String chapter, @PathVariable String tag) {
        var words = words(chapter, tag);
        return Answer.page(templates.guideWords(f, new GuideWordsPage(words, filled(words))));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "word a chapter of the compendium otherwise")
    ResponseEntity<?> update(
            Frame f, @PathVariable String chapter, @PathVariable String tag, Form form) {
        var words = words(chapter, tag);
        var text =
                new GuideText(
                        form.line("title", GuideText.LINE),
                        form.line("lead", GuideText.LINE),
                        form.text("body", GuideText.BODY));
        if (!form.ok()) {
            return Answer.invalid(templates.guideWords(f, new GuideWordsPage(words, form)));
        }
        var before = form.value(Overtaken.VERSION);
        var number = before.matches("\\d{1,6}") ? Integer.parseInt(before) : -1;
        if (!writing.write(words.chapter(), words.language(), text, number, hand(f))) {
            var now = words(chapter, tag);
            Overtaken.tell(form, filled(now), FIELDS);
            return Answer.refused(templates.guideWords(f, new GuideWordsPage(now, form)));
        }
        return Answer.done(f, words.chapter().path(), "guide.done.worded");
    }

    @PostMapping("/taken-back")
    @Allow(
            value = Who.COORDINATOR,
            to = "take in the program's own text of a chapter, or an earlier wording, again")
    ResponseEntity<?> takeBack(
            Frame f, @PathVariable String chapter, @PathVariable String tag, Form form) {
        var words = words(chapter, tag);
        var asked = form.value("number");
        var text =
                asked.matches("[1-9]\\d{0,5}")
                        ? words.version(Integer.parseInt(asked))
                                .map(GuideVersion::text)
                                .orElse(null)
                        : words.shipped();
        if (text == null) {
            throw new NotVisible();
        }
        writing.write(words.chapter(), words.language(), text, words.number(), hand(f));
        return Answer.done(f, words.path(), "guide.done.taken-back");
    }

    private GuideWriting.Hand hand(Frame f) {
        return new GuideWriting.Hand(f.viewer(), clock.instant());
    }

    private Words words(String chapter, String tag) {
        if (!languages.speaks(tag)) {
            throw new NotVisible();
        }
        return GuideChapter.of(chapter)
                .map(one -> writing.words(one, Locale.forLanguageTag(tag)))
                .orElseThrow(NotVisible::new);
    }

    private static Form filled(Words words) {
        var form = Form.empty().fill(Overtaken.VERSION, words.number());
        var now = words.current();
        return now == null
                ? form
                : form.fill("title", now.title()).fill("lead", now.lead()).fill("body", now.body());
    }
}
