package org.handslag.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** What a harvest gives to the draft of a piece of news, in each language it is written in. */
@Component
class NewsWords {
    private final Languages languages;
    private final Addresses addresses;

    NewsWords(Languages languages, Addresses addresses) {
        this.languages = languages;
        this.addresses = addresses;
    }

    Texts of(HarvestPage page, Operator home, LocalDate today) {
        var texts = Texts.none();
        for (var language : home.languages()) {
            texts = texts.with(language, in(language, page, home), today);
        }
        return texts;
    }

    private String in(Locale language, HarvestPage page, Operator home) {
        var words = languages.in(language);
        var paragraphs = new ArrayList<String>();
        for (var theme : page.harvest().themes()) {
            var title = theme.title().in(language);
            if (!title.isEmpty()) {
                paragraphs.add("# " + title);
                paragraphs.add(theme.words().in(language));
                theme.quotes().forEach(quote -> paragraphs.add("”" + quote.words() + "”"));
            }
        }
        if (!paragraphs.isEmpty()) {
            paragraphs.addFirst(words.t("evaluation.news-more"));
        }
        var address = addresses.of(home, page.publicPath());
        paragraphs.add(words.t("evaluation.news-link", "address", address));
        paragraphs.removeIf(String::isEmpty);
        return String.join("\n\n", paragraphs);
    }
}
