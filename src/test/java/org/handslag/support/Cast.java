package org.handslag.support;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.Colour;
import org.handslag.scope.Country;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Operators;

/** The operators that tests play with, reached by the program's own verbs. */
public class Cast {
    private final Operators operators;

    Cast(Operators operators) {
        this.operators = operators;
    }

    /** A Swedish operator of coordination associations. */
    public Operator goteborg() {
        return operator("goteborg", "Mentor i Göteborg", Country.SE, "Europe/Stockholm", "sv");
    }

    /** A Danish municipal job centre. */
    public Operator favrskov() {
        return operator("favrskov", "Mentor i Favrskov", Country.DK, "Europe/Copenhagen", "da");
    }

    private Operator operator(
            String slug, String name, Country country, String zone, String language) {
        return operators
                .bySlug(slug)
                .orElseGet(
                        () -> {
                            operators.add(
                                    new Operator(
                                            OperatorId.next(),
                                            slug,
                                            name,
                                            country,
                                            List.of(Locale.of(language), Locale.ENGLISH),
                                            ZoneId.of(zone),
                                            Colour.FJORD,
                                            false,
                                            0));
                            return operators.bySlug(slug).orElseThrow();
                        });
    }
}
