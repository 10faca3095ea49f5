package org.handslag.campaign;

import org.handslag.ui.Languages;
import org.handslag.ui.Placeholders;
import org.springframework.stereotype.Component;

/** The merge fields as they are typed. */
@Component
public class MergeWords extends Placeholders<MergeField> {
    MergeWords(Languages languages) {
        super(languages, MergeField.values());
    }
}
