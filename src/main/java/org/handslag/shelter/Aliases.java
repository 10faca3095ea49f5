package org.handslag.shelter;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handslag.scope.PersonId;

/** First names that tell neither of whom nor of what sex. */
final class Aliases {
    private static final List<String> NAMES =
            List.of(
                    "Kim", "Robin", "Charlie", "Mika", "Noa", "Juni", "Alex", "Sasha", "Eli",
                    "Love", "Billie", "Jamie", "Andrea", "Toni", "Micha", "River", "Sol", "Ariel",
                    "Nikki", "Kaj", "Lo", "Jona", "Remy", "Vide", "Manu", "Sky", "Bo", "Storm");

    private Aliases() {}

    /** One that is not hers and nobody's here; always the same for the same person. */
    static String propose(PersonId person, Traces traces, List<String> taken) {
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
