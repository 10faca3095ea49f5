package org.handslag.intake;

import java.util.Map;
import java.util.Optional;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.PostalAddress;
import org.handslag.directory.RegistrationNumber;
import org.handslag.directory.SearchText;
import org.handslag.directory.Sector;
import org.handslag.scope.Country;
import org.jspecify.annotations.Nullable;

/** Reads a line about an organisation and perhaps one of its workplaces. */
final class BodyLines {
    private static final Map<Sector, String> SECTORS =
            Map.of(
                    Sector.PRIVATE, "privat.*|private.*",
                    Sector.PUBLIC, "offentlig.*|public.*|kommun.*|region|stat.*",
                    Sector.NON_PROFIT, "ideell.*|forening.*|frivillig.*|non.?profit.*|association",
                    Sector.FAITH, "trossamfund.*|kyrka.*|kirke.*|faith.*|tros.*|church");
    private static final Map<Country, String> COUNTRIES =
            Map.of(
                    Country.SE, "se|sverige|sweden",
                    Country.DK, "dk|danmark|denmark",
                    Country.NO, "no|norge|norway");

    private BodyLines() {}

    /** Null when a fact is missing that must be there; then the cells tell which. */
    static Planned.@Nullable Body read(Cells cells, Surroundings around) {
        var name = cells.required(Fact.ORGANISATION);
        var sector = sector(cells);
        var told = cells.parsed(Fact.COUNTRY, "intake.wrong.country", t -> known(COUNTRIES, t));
        var country = told == null ? around.operator().country() : told;
        var number = number(cells, country);
        var municipality = cells.optional(Fact.MUNICIPALITY);
        var workplace = workplace(cells);
        var address = address(cells);
        return sector == null
                ? null
                : new Planned.Body(
                        new NewOrganisation(name, country, number, sector, municipality, ""),
                        workplace,
                        address);
    }

    static @Nullable Sector sector(Cells cells) {
        cells.required(Fact.SECTOR);
        return cells.parsed(Fact.SECTOR, "intake.wrong.sector", t -> known(SECTORS, t));
    }

    static @Nullable RegistrationNumber number(Cells cells, Country country) {
        var number =
                cells.parsed(
                        Fact.NUMBER,
                        "intake.wrong.number",
                        typed -> RegistrationNumber.parse(typed, country));
        if (number != null && number.country() != country) {
            cells.wrong(Fact.NUMBER, "intake.wrong.number-elsewhere");
        }
        return number;
    }

    private static String workplace(Cells cells) {
        if (!cells.has(Fact.WORKPLACE) && cells.has(Fact.STREET)) {
            cells.wrong(Fact.WORKPLACE, "intake.wrong.address-of-nothing");
        }
        return cells.optional(Fact.WORKPLACE);
    }

    private static PostalAddress address(Cells cells) {
        return new PostalAddress(
                cells.optional(Fact.STREET),
                cells.optional(Fact.POSTAL_CODE),
                cells.optional(Fact.CITY));
    }

    private static <E extends Enum<E>> Optional<E> known(Map<E, String> words, String typed) {
        var folded = SearchText.key(typed);
        return words.entrySet().stream()
                .filter(entry -> folded.matches(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
