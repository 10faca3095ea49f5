package org.handslag.intake;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.directory.SearchText;

/** What a column may hold, and the headings by which it is known in the lists that people keep. */
public enum Fact {
    PERSON("person", "fornamn och efternamn", "fulde navn", "full name", "deltagare", "deltager"),
    EMAIL("e-post", "epostadress", "mail", "mejl", "e-mail", "mailadresse", "email address"),
    TELEPHONE("telefon", "telefonnummer", "mobil", "tlf", "telephone", "phone", "mobile"),
    ORGANISATION(
            "organisation",
            "arbetsgivare",
            "foretag",
            "virksomhed",
            "arbejdsgiver",
            "organization",
            "employer",
            "company"),
    SECTOR("sektor", "sector"),
    COUNTRY("land", "country"),
    NUMBER(
            "organisationsnummer",
            "org.nr",
            "cvr",
            "cvr-nummer",
            "registration number",
            "company number",
            "virksomhedsnummer"),
    MUNICIPALITY("kommun", "kommune", "municipality"),
    WORKPLACE("arbetsplats", "avdelning", "arbejdssted", "arbejdsplads", "workplace", "department"),
    STREET(
            "adress",
            "gatuadress",
            "gata",
            "adresse",
            "vej",
            "vej og nummer",
            "vej og husnummer",
            "address",
            "street",
            "street address"),
    POSTAL_CODE("postnummer", "postnr", "postal code", "postcode"),
    CITY("ort", "postort", "stad", "by", "city", "town"),
    COURSE("kurs", "utbildning", "kursus", "course"),
    COMPLETED_ON(
            "genomford",
            "genomford den",
            "datum",
            "kursdatum",
            "gennemfort",
            "gennemfort den",
            "dato",
            "kursusdato",
            "completed",
            "completed on",
            "date"),
    CONTACT(
            "kontakt",
            "kontaktperson",
            "kontaktnamn",
            "kontaktpersonens namn",
            "kontaktpersonens navn",
            "contact",
            "contact name",
            "contact person"),
    EMPLOYEES(
            "anstallda",
            "antal anstallda",
            "ansatte",
            "antal ansatte",
            "employees",
            "number of employees",
            "staff");

    private static final Set<String> NAME = Set.of("namn", "navn", "name");

    private final Set<String> headings;

    Fact(String... headings) {
        this.headings = Arrays.stream(headings).map(Fact::folded).collect(Collectors.toSet());
    }

    /** A bare "name" is the name of what the list is about. */
    boolean isHeadedBy(String heading, IntakeKind kind) {
        var folded = folded(heading);
        return headings.contains(folded)
                || kind.facts().getFirst() == this && NAME.contains(folded);
    }

    static String folded(String heading) {
        return SearchText.key(heading).replaceAll("[^a-z0-9]", "");
    }
}
