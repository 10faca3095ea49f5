package org.handslag.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.SearchText;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines about whom to write to at employers, one after the other: a workplace that stands
 * twice is wrong the second time, since it has one contact. One address may be of several.
 */
final class ContactLines {
    private static final int MOST_EMPLOYEES = 999_999;

    private final Surroundings around;
    private final Map<String, Integer> lines = new HashMap<>();

    ContactLines(Surroundings around) {
        this.around = around;
    }

    /** Null when a fact is missing that must be there; then the cells tell which. */
    Planned.@Nullable Contact read(Cells cells, int line) {
        var name = cells.required(Fact.ORGANISATION);
        var sector = BodyLines.sector(cells);
        var country = around.operator().country();
        var number = BodyLines.number(cells, country);
        var municipality = cells.optional(Fact.MUNICIPALITY);
        var workplace = cells.optional(Fact.WORKPLACE);
        var contact = cells.optional(Fact.CONTACT);
        cells.required(Fact.EMAIL);
        var email = cells.parsed(Fact.EMAIL, "intake.wrong.email", Email::parse);
        var employees = employees(cells, workplace);
        refuseTwice(cells, name + "\n" + workplace, line);
        return sector == null || email == null
                ? null
                : new Planned.Contact(
                        new NewOrganisation(name, country, number, sector, municipality, ""),
                        workplace,
                        contact,
                        email,
                        employees);
    }

    private static @Nullable Integer employees(Cells cells, String workplace) {
        var employees = cells.parsed(Fact.EMPLOYEES, "intake.wrong.employees", ContactLines::count);
        if (employees != null && workplace.isEmpty()) {
            cells.wrong(Fact.WORKPLACE, "intake.wrong.employees-of-nothing");
        }
        return employees;
    }

    /** A workbook may write 25 as 25.0. */
    private static Optional<Integer> count(String typed) {
        var digits = typed.replaceAll("[\\s\\p{Z}]", "").replaceFirst("[.,]0+$", "");
        return Optional.of(digits)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(n -> n >= 1 && n <= MOST_EMPLOYEES);
    }

    private void refuseTwice(Cells cells, String place, int line) {
        var first = lines.putIfAbsent(SearchText.key(place), line);
        if (first != null) {
            cells.wrong(Fact.ORGANISATION, "intake.wrong.contact-twice", Map.of("line", first));
        }
    }
}
