package org.handslag.guide;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.handslag.guide.GuideWordsPage.Words;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What a coordinator does with the words of the compendium; each wording is a new version. */
@Component
public class GuideWriting {
    private final GuideVersions versions;
    private final ShippedGuide shipped;
    private final Journal journal;

    GuideWriting(GuideVersions versions, ShippedGuide shipped, Journal journal) {
        this.versions = versions;
        this.shipped = shipped;
        this.journal = journal;
    }

    /** What there is of a chapter in a language. */
    Words words(GuideChapter chapter, Locale language) {
        return new Words(
                chapter,
                language,
                shipped.text(chapter, language).orElse(null),
                versions.of(chapter, language.toLanguageTag()));
    }

    /**
     * @param before number of the version that was read; 0 for the program's own text
     * @return false when someone else has written since
     */
    public boolean write(
            GuideChapter chapter, Locale language, GuideText text, int before, Hand by) {
        var words = words(chapter, language);
        if (words.number() != before) {
            return false;
        }
        if (text.equals(words.current())) {
            return true;
        }
        var tag = language.toLanguageTag();
        var known = shipped.text(chapter, language).map(GuideText::digest).orElse("");
        var fresh = new GuideVersion(chapter, tag, before + 1, text, known, "", by.at());
        var written = versions.add(fresh, by.viewer().person());
        if (written) {
            journal.changed(
                    by.viewer(),
                    "guide.worded",
                    new Subject("operator", by.viewer().operator().value()),
                    Map.of(),
                    Map.of("chapter", chapter, "language", tag));
        }
        return written;
    }

    /** Whoever does it, and when. */
    public record Hand(Viewer viewer, Instant at) {}
}
