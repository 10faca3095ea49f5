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

/** Makes of someone's own words to many what one reader gets. */
@Component
public class Composing {
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

    /**
     * What is sent.
     *
     * @param topic key of its kind in the send log
     */
    public Draft of(String topic, Reader reader, Written written, CourseInstance instance) {
        return compose(topic, reader, written, instance, body -> own.link(body, reader, instance));
    }

    /** What would be sent, with a link that anyone may press. */
    public Draft example(String topic, Reader reader, Written written, CourseInstance instance) {
        return compose(
                topic, reader, written, instance, body -> own.exampleLink(body, reader, instance));
    }

    /** A subject as it is told to colleagues: course and day in place, the reader's name open. */
    public Texts subject(Texts subject, CourseInstance instance) {
        var told = subject;
        for (var written : subject.byTag().entrySet()) {
            var language = Locale.forLanguageTag(written.getKey());
            var name = vocabulary.words(language, List.of(Placeholder.NAME));
            var text = written.getValue().text();
            var filled = filled(text, name, own.called(instance, language)).getFirst();
            told = told.with(language, filled, written.getValue().written());
        }
        return told;
    }

    private Draft compose(
            String topic, Reader reader, Written written, CourseInstance instance, Link link) {
        var fallbacks = written.fallbacks();
        var shown = written.text().shownTo(reader.to().language(), fallbacks).orElseThrow();
        var called = own.called(instance, shown.language());
        var name = reader.name(shown.language());
        var subject = filled(written.subject().in(shown.language()), name, called);
        var pieces = filled(shown.text(), name, called);
        var body = said(opening(reader, shown), pieces, shown, link);
        if (written.linked() && pieces.size() == 1) {
            body = link.addTo(body);
        }
        return own.draft(topic, reader, instance, subject.getFirst(), body);
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
