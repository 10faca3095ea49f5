package org.handslag.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.scope.Country;
import org.handslag.settings.AccessibilityStatement;
import org.handslag.settings.Conformity;
import org.handslag.settings.Contact;
import org.handslag.settings.Defect;

/**
 * The accessibility statement of an operator (Sweden: eleven parts, Digg's regulation MDFFS 2019:2;
 * Denmark and Norway: the model of decision (EU) 2018/1523).
 *
 * @param defects those that are not mended
 */
public record Statement(
        Country country,
        AccessibilityStatement facts,
        List<Defect> defects,
        Contact contact,
        LocalDate today) {

    /** What is known not to work keeps the service from being wholly accessible. */
    public Conformity conformity() {
        return facts.conformity() == Conformity.FULLY && !defects.isEmpty()
                ? Conformity.PARTLY
                : facts.conformity();
    }

    public boolean isOld() {
        return facts.isOld(today);
    }

    /** Where whoever is not satisfied with the operator's answer can complain. */
    public String authority() {
        return switch (country) {
            case SE -> "https://www.digg.se/tdosanmalan";
            case DK -> "https://digst.dk/digital-inklusion/webtilgaengelighed/";
            case NO -> "https://www.uutilsynet.no/";
        };
    }

    /** Keys of what the law asks for and nobody has written. */
    public List<String> missing() {
        return Stream.of(
                        facts.assessedOn() == null ? "assessed" : "",
                        facts.method().isEmpty() ? "method" : "",
                        facts.assessor() == null ? "assessor" : "",
                        contact.email() == null ? "email" : "",
                        contact.telephone() == null ? "telephone" : "",
                        defects.stream().anyMatch(d -> d.reason().isEmpty()) ? "reason" : "")
                .filter(key -> !key.isEmpty())
                .map(key -> "site.sheet-missing." + key)
                .toList();
    }
}
