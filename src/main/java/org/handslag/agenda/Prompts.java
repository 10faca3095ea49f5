package org.handslag.agenda;

import java.time.Clock;
import java.time.LocalDate;
import org.handslag.agenda.Block.BlockKind;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** What sharing and mingling may begin from, until a coordinator writes her own. */
@Component
class Prompts {
    private final Languages languages;
    private final Clock clock;

    Prompts(Languages languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    /** In each of the operator's languages that the program speaks; none for other kinds. */
    Texts of(BlockKind kind, Operator home) {
        var today = LocalDate.ofInstant(clock.instant(), home.zone());
        var texts = Texts.none();
        for (var language : home.languages()) {
            if (kind.hasPrompts() && languages.speaks(language.toLanguageTag())) {
                var said = languages.in(language).t("agenda.prompts." + kind);
                texts = texts.with(language, said, today);
            }
        }
        return texts;
    }
}
