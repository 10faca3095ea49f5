package org.handslag.circular;

import java.util.List;
import java.util.Locale;
import org.handslag.course.CourseInstance;
import org.handslag.letter.OwnWords;
import org.handslag.letter.OwnWords.Called;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.scope.Texts;
import org.handslag.scope.Texts.Shown;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.springframework.stereotype.Component;

/** Makes of a circular what one reader gets. */
@Component
class Composing {
    static final String TOPIC = "circular";

    private final OwnWords own;
    private final Vocabulary vocabulary;
    private final Languages languages;

    Composing(OwnWords own, Vocabulary vocabulary, Languages languages) {
        this.own = own;
        this.vocabulary = vocabulary;
        this.languages = languages;
    }

    /** Adds the way to the reader's own page, a real one or one to look at. */
    private interface Link {
        Body addTo(Body body);
    }

    /** What is sent. */
    Draft of(Reader reader, Wish wish, CourseInstance instance) {
        return compose(reader, wish, instance, body -> own.link(body, reader, instance));
    }

    /** What would be sent, with a link that anyone may press. */
    Draft example(Reader reader, Wish wish, CourseInstance instance) {
        return compose(reader, wish, instance, body -> own.exampleLink(body, reader, instance));
    }

    /** Its subject as it is told to colleagues: course and day in place, the reader's name open. */
    Texts subject(Wish wish, CourseInstance instance) {
        var subject = wish.subject();
        for (var written : wish.subject().byTag().entrySet()) {
            var language = Locale.forLanguageTag(written.getKey());
            var name = vocabulary.words(language, List.of(Placeholder.NAME));
            var text = written.getValue().text();
            var told = filled(text, name, own.called(instance, language)).getFirst();
            subject = subject.with(language, told, written.getValue().written());
        }
        return subject;
    }

    private Draft compose(Reader reader, Wish wish, CourseInstance instance, Link link) {
        var shown = wish.text().shownTo(reader.to().language(), wish.fallbacks()).orElseThrow();
        var called = own.called(instance, shown.language());
        var name = reader.name(shown.language());
        var subject = filled(wish.subject().in(shown.language()), name, called);
        var pieces = filled(shown.text(), name, called);
        var body = said(opening(reader, shown), pieces, shown, link);
        if (wish.audience() == Audience.UNANSWERED && pieces.size() == 1) {
            body = link.addTo(body);
        }
        return own.draft(TOPIC, reader, instance, subject.getFirst(), body);
    }

    /** Whom it is about, where that is not the reader; and which language follows, if not hers. */
    private Body opening(Reader reader, Shown shown) {
        var words = languages.in(reader.to().language());
        var body = Body.empty();
        if (reader.asContact()) {
            var key = reader.ofNameless() ? "circular.for-nameless" : "circular.for-colleagues";
            var names = reader.name(words.locale());
            body = body.paragraph(words.t(key, "n", reader.about().size(), "names", names));
        }
        var language = Spoken.languageName(shown.language(), words.locale());
        return shown.asked()
                ? body
                : body.paragraph(words.t("circular.only-in", "language", language));
    }

    private static Body said(Body begun, List<String> pieces, Shown shown, Link link) {
        var body = paragraphs(begun, pieces.getFirst(), shown);
        for (var piece : pieces.subList(1, pieces.size())) {
            body = paragraphs(link.addTo(body), piece, shown);
        }
        return body;
    }

    private static Body paragraphs(Body begun, String text, Shown shown) {
        var body = begun;
        for (var paragraph : text.split("\\n\\s*\\n", -1)) {
            var said = paragraph.strip();
            if (!said.isEmpty()) {
                body =
                        shown.asked()
                                ? body.paragraph(said)
                                : body.paragraph(said, shown.language());
            }
        }
        return body;
    }

    private List<String> filled(String text, String name, Called called) {
        return vocabulary
                .wording(text)
                .pieces(
                        Placeholder.LINK,
                        placeholder ->
                                switch (placeholder) {
                                    case NAME -> name;
                                    case COURSE -> called.course();
                                    case DAY -> called.day();
                                    case LINK -> "";
                                });
    }
}
