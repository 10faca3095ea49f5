package org.handslag.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the kitchen is told: how many eat, and how many plates of each kind. No names. Who asked for
 * two things gets them on one plate, so the plates add up to the people.
 *
 * @param eating how many have a place
 * @param staff how many work there
 * @param plates those that are not as everyone's
 * @param open how many wishes nobody has passed on yet
 */
public record Kitchen(int eating, int staff, List<Plate> plates, int open) {
    private static final Comparator<Plate> MOST_FIRST =
            Comparator.comparingInt(Plate::number).reversed();

    /**
     * @param words own ones, empty where the choices say all
     */
    public record Plate(List<NeedChoice> choices, String words, int number) {}

    private record Wish(List<NeedChoice> choices, String words) {}

    public Kitchen {
        plates = List.copyOf(plates);
    }

    static Kitchen of(int eating, int staff, List<Need> food) {
        var persons = food.stream().collect(Collectors.groupingBy(Need::registration));
        var counted = new LinkedHashMap<Wish, Integer>();
        persons.values().forEach(own -> counted.merge(wish(own), 1, Integer::sum));
        var plates = new ArrayList<Plate>();
        counted.forEach((w, number) -> plates.add(new Plate(w.choices(), w.words(), number)));
        plates.sort(MOST_FIRST.thenComparing(plate -> plate.choices().toString() + plate.words()));
        var open = (int) food.stream().filter(need -> !need.isArranged()).count();
        return new Kitchen(eating, staff, plates, open);
    }

    private static Wish wish(List<Need> own) {
        return new Wish(
                own.stream()
                        .map(Need::choice)
                        .filter(choice -> !choice.isOwnWords())
                        .sorted()
                        .toList(),
                own.stream()
                        .map(Need::words)
                        .filter(words -> !words.isEmpty())
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    /** Everyone with a place whose food is as everyone's. */
    public int ordinary() {
        return Math.max(0, eating - plates.stream().mapToInt(Plate::number).sum());
    }
}
