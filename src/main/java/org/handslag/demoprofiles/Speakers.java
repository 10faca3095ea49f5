package org.handslag.demoprofiles;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.handslag.adjustment.Adjustment;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.Adjustments;
import org.handslag.demo.Stage;
import org.handslag.fit.Half;
import org.handslag.fit.Slot;
import org.handslag.referral.Accepted;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is who by the names in a script, and what its short words mean. */
@Component
class Speakers {
    private final Accepted accepted;
    private final Adjustments adjustments;

    Speakers(Accepted accepted, Adjustments adjustments) {
        this.accepted = accepted;
        this.adjustments = adjustments;
    }

    /** Someone who waits for a mentor. */
    PersonId mentee(String name) {
        UUID @Nullable [] everywhere = null;
        return accepted.of(everywhere).stream()
                .filter(one -> one.wisher().name().equals(name))
                .flatMap(one -> Optional.ofNullable(one.person()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " waits for no mentor"));
    }

    /** One of those who work for the programme. */
    static Viewer staff(Stage stage, String name) {
        var people = stage.script().people();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).name().equals(name)) {
                return herself(stage.people().get(i), stage);
            }
        }
        throw new IllegalStateException("Nobody is called " + name);
    }

    static Viewer herself(PersonId person, Stage stage) {
        var all = stage.coordinator();
        return new Viewer(all.operator(), person, List.of(), all.locale());
    }

    /** Of each code its adjustment. */
    List<AdjustmentId> adjustments(Iterable<String> codes) {
        var all = adjustments.all();
        var found = new ArrayList<AdjustmentId>();
        for (var code : codes) {
            all.stream()
                    .filter(one -> one.code().equals(code))
                    .map(Adjustment::id)
                    .forEach(found::add);
        }
        return found;
    }

    static Set<Slot> slots(List<String> written) {
        var slots = new TreeSet<Slot>();
        for (var one : written) {
            if (one.contains("-")) {
                slots.add(Slot.of(one));
            } else {
                slots.addAll(workingDays(Half.valueOf(one)));
            }
        }
        return slots;
    }

    private static List<Slot> workingDays(Half half) {
        return List.of(DayOfWeek.values()).subList(0, 5).stream()
                .map(day -> new Slot(day, half))
                .toList();
    }
}
