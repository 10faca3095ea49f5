package org.handslag.questionnaire;

import java.time.LocalDate;
import java.util.function.Function;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** Texts of the surveys that come with the program, to be made one's own. */
@Component
public class ReadyWords {
    private final Languages languages;

    ReadyWords(Languages languages) {
        this.languages = languages;
    }

    /**
     * By the rest of the message's key, in each of the operator's languages that we have words in;
     * a message that is not there gives no text. Alternatives stand with a bar between them.
     */
    public Function<String, Texts> of(String keys, Operator operator, LocalDate today) {
        return key -> texts(keys + key, operator, today);
    }

    private Texts texts(String key, Operator operator, LocalDate today) {
        var texts = Texts.none();
        for (var language : operator.languages()) {
            var words = languages.in(language);
            var own = language.equals(operator.language());
            if (words.has(key) && (own || languages.speaks(language.toLanguageTag()))) {
                texts = texts.with(language, words.t(key).replace(" | ", "\n"), today);
            }
        }
        return texts;
    }
}
