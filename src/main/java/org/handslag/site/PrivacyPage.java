package org.handslag.site;

import java.util.List;
import org.handslag.scope.Country;
import org.handslag.scope.Texts;
import org.handslag.settings.Contact;
import org.handslag.settings.DataProtection;

/**
 * How an operator answers for personal data (GDPR, article 13).
 *
 * @param own what the operator says in its own words, before all else
 */
public record PrivacyPage(Texts own, DataProtection facts, Contact contact) {
    /** What the program keeps of people; what for and how long stands in the messages. */
    public static final List<String> KINDS =
            List.of(
                    "registration",
                    "unconfirmed",
                    "needs",
                    "completion",
                    "learnt",
                    "messages",
                    "employer",
                    "asking",
                    "interest",
                    "order",
                    "survey",
                    "task",
                    "card",
                    "topic",
                    "host",
                    "network",
                    "meeting",
                    "colleague",
                    "feedback",
                    "calendar",
                    "sign-in",
                    "passkey",
                    "reading");

    public String responsible(String operator) {
        return facts.responsible().isEmpty() ? operator : facts.responsible();
    }

    public boolean hasOfficer() {
        return !facts.officer().isEmpty()
                || facts.officerEmail() != null
                || facts.officerTelephone() != null;
    }

    /** Where whoever is not satisfied can complain. */
    public static String authority(Country country) {
        return switch (country) {
            case SE -> "https://www.imy.se/";
            case DK -> "https://www.datatilsynet.dk/";
            case NO -> "https://www.datatilsynet.no/";
        };
    }
}
