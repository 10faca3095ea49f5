package org.handslag.settings;

import java.util.Locale;
import java.util.Map;
import org.handslag.scope.Email;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How an operator answers for personal data (GDPR, articles 13 and 30).
 *
 * @param responsible the body that decides over the data; empty when it is the operator itself
 * @param officer name or function of the data protection officer
 * @param basis why the data may be kept: the legal basis in plain words
 * @param retention how long what is kept
 */
public record DataProtection(
        String responsible,
        String officer,
        @Nullable Email officerEmail,
        @Nullable String officerTelephone,
        Texts basis,
        Texts retention,
        long version) {

    /** See {@link Contact#telephoneFor}. */
    public String officerTelephoneFor(Locale reader) {
        return officerTelephone == null ? "" : Contact.shown(officerTelephone, reader);
    }

    static DataProtection none() {
        return new DataProtection("", "", null, null, Texts.none(), Texts.none(), 0);
    }

    /** As the journal tells it. */
    Map<String, Object> told() {
        return Map.of(
                "responsible", responsible,
                "basis", basis,
                "retention", retention);
    }
}
