package org.handslag.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.message.Letter;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as one of its workplaces will get it, before it begins.
 *
 * @param letter null while nobody is chosen or nothing is written
 * @param texts how easy each language's text is to read
 * @param last day of the last wave
 */
public record CampaignPreview(
        CampaignPage page,
        List<Option> readers,
        @Nullable Letter letter,
        Map<Locale, Readability> texts,
        @Nullable LocalDate last) {

    static List<Option> options(List<Addressee> some) {
        return some.stream()
                .map(one -> Option.of(one.target(), one.organisation() + ", " + one.name()))
                .toList();
    }

    public boolean mayStart() {
        return page.campaign().isDraft() && page.chosen().all() > 0 && letter != null;
    }
}
