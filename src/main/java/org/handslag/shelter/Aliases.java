package org.handslag.shelter;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.directory.People;
import org.handslag.scope.PersonId;
import org.springframework.stereotype.Component;

/** Proposes first names that tell neither of whom nor of what sex. */
@Component
class Aliases {
    private static final List<String> NAMES =
            List.of(
                    "Kim", "Robin", "Charlie", "Mika", "Noa", "Juni", "Alex", "Sasha", "Eli",
                    "Love", "Billie", "Jamie", "Andrea", "Toni", "Micha", "River", "Sol", "Ariel",
                    "Nikki", "Kaj", "Lo", "Jona", "Remy", "Vide", "Manu", "Sky", "Bo", "Storm");

    private final Vault vault;
    private final Copies copies;
    private final People people;
    private final Shelters shelters;

    Aliases(Vault vault, Copies copies, People people, Shelters shelters) {
        this.vault = vault;
        this.copies = copies;
        this.people = people;
        this.shelters = shelters;
    }

    Traces traces(PersonId person) {
        return new Traces(vault.open(person));
    }

    /** One that is neither hers, nor of someone in her circles, nor another's alias. */
    String propose(PersonId person) {
        var taken =
                Stream.concat(
                        copies.companions(people.entries(person)).stream(),
                        shelters.all().stream().map(Shelter::alias));
        return choose(person, traces(person), taken.toList());
    }

    /** Always the same for the same person. */
    static String choose(PersonId person, Traces traces, List<String> taken) {
        var start = Math.floorMod(person.hashCode(), NAMES.size());
        return IntStream.range(0, NAMES.size())
                .mapToObj(i -> NAMES.get((start + i) % NAMES.size()))
                .filter(name -> !traces.showThrough(name))
                .filter(name -> taken.stream().noneMatch(other -> begins(other, name)))
                .findFirst()
                .orElse("");
    }

    private static boolean begins(String other, String name) {
        return (other + " ")
                .toLowerCase(Locale.ROOT)
                .startsWith(name.toLowerCase(Locale.ROOT) + " ");
    }
}
