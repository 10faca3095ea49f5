package org.handslag.guide;

import java.util.List;
import java.util.Locale;

/**
 * The compendium as one reader has it.
 *
 * @param writes whether she words it
 */
public record GuidePage(List<Passage> passages, boolean writes) {
    /**
     * A chapter with its text.
     *
     * @param language in which the text is
     */
    public record Passage(GuideChapter chapter, GuideText text, Locale language) {}

    public List<Passage> of(GuideStep step) {
        return passages.stream().filter(one -> one.chapter().step() == step).toList();
    }

    public Passage of(GuideChapter chapter) {
        return passages.get(chapter.ordinal());
    }

    /** The one after this, and after the last the first again. */
    public Passage next(Passage passage) {
        return passages.get((passage.chapter().ordinal() + 1) % passages.size());
    }
}
