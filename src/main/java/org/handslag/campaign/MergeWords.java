package org.handslag.campaign;

import org.handslag.ui.Languages;
import org.handslag.ui.Placeholders;
import org.springframework.stereotype.Component;

/** The merge fields as they are typed. */
@Component
public class MergeWords extends Placeholders<MergeWords.MergeField> {
    MergeWords(Languages languages) {
        super(languages, MergeField.values());
    }

    /** Words in brackets for which each recipient gets its own. */
    public enum MergeField {
        CONTACT,
        WORKPLACE,
        EMPLOYER,
        /** The dates that the campaign invites to, in one line. */
        DATES
    }
}
