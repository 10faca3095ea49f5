package org.handslag.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Her own card on its page.
 *
 * @param view what holds; empty when nothing does yet
 * @param latest null while nothing was kept
 * @param draft what is being filled in, or null
 * @param earlier what held before, the latest first
 */
public record MyCard(
        CardView view,
        List<CardLanguage> languages,
        @Nullable Kept latest,
        @Nullable Kept draft,
        List<Kept> earlier,
        List<CardReader> readers,
        String firstPart) {

    /**
     * An edition, told in words.
     *
     * @param helper who filled it in with her; empty when she did it herself
     */
    public record Kept(int number, Instant at, CardWay way, String helper, String helpedWith) {}

    /** Someone who has looked at it on a day. */
    public record CardReader(LocalDate day, String name) {}

    public CardWords words() {
        return view.words();
    }

    public boolean isNew() {
        return latest == null && draft == null;
    }
}
