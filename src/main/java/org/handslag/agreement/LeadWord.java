package org.handslag.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The five words that lead through an agreement, in the order in which they are talked over. */
public enum LeadWord {
    CLARITY,
    PURPOSE,
    REQUIREMENTS,
    EXPECTATIONS,
    GOALS;

    public List<AgreementText> texts() {
        return Arrays.stream(AgreementText.values()).filter(text -> text.word() == this).toList();
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
