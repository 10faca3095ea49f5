package org.handslag.circular;

import org.handslag.ui.Languages;
import org.handslag.ui.Placeholders;
import org.springframework.stereotype.Component;

/** The words that a circular may hold for each reader's own. */
@Component
public class Vocabulary extends Placeholders<Placeholder> {
    Vocabulary(Languages languages) {
        super(languages, Placeholder.values());
    }
}
