package org.handslag.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** A chapter's words in one language, as a coordinator sees them. */
public record GuideWordsPage(Words words, Form form) {
    /**
     * What there is of a chapter in a language.
     *
     * @param shipped the program's own text; null in a language that does not come with it
     * @param versions the latest first
     */
    public record Words(
            GuideChapter chapter,
            Locale language,
            @Nullable GuideText shipped,
            List<GuideVersion> versions) {

        /** What holds now; null when there is nothing yet. */
        public @Nullable GuideText current() {
            return versions.isEmpty() ? shipped : versions.getFirst().text();
        }

        /** Of the version that holds; 0 while it is the program's own. */
        public int number() {
            return versions.isEmpty() ? 0 : versions.getFirst().number();
        }

        /** Whether the operator's own words differ from those that come with the program. */
        public boolean isOwn() {
            return shipped != null && !shipped.equals(current());
        }

        /** Whether the program's own text is another than when the operator wrote its own. */
        public boolean isOvertaken() {
            return isOwn()
                    && shipped != null
                    && !versions.getFirst().shipped().equals(shipped.digest());
        }

        Optional<GuideVersion> version(int number) {
            return versions.stream().filter(one -> one.number() == number).findFirst();
        }

        public String path() {
            return chapter.path() + "/" + language.toLanguageTag();
        }
    }
}
