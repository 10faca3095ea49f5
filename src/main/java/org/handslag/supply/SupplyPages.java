package org.handslag.supply;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.directory.Programme;
import org.handslag.pool.Waiting;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.supply.SupplyFigures.Group;
import org.handslag.supply.SupplyPage.SupplyTable;
import org.handslag.ui.Chart;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what may be told of those who wait. */
@Component
class SupplyPages {
    private final WhoWaits waits;
    private final ReleasedWishes wishes;
    private final SupplyWords words;
    private final Clock clock;

    SupplyPages(WhoWaits waits, ReleasedWishes wishes, SupplyWords words, Clock clock) {
        this.waits = waits;
        this.wishes = wishes;
        this.words = words;
        this.clock = clock;
    }

    SupplyPage of(Frame f, Programme programme, List<Programme> programmes) {
        var waiting = waits.in(programme.id(), f.home().zone());
        var released = wishes.of(waiting.stream().map(Waiting::person).toList());
        var figures = new SupplyFigures(waiting, released);
        var saying = words.in(f);
        return new SupplyPage(
                programme,
                programmes,
                figures.all(),
                Arrays.stream(SupplyLine.values())
                        .map(line -> new SupplyTable(line, chart(f, figures, saying, line)))
                        .toList(),
                cards(waiting, released, f.home().today(clock)).stream()
                        .map(saying::lines)
                        .toList(),
                f.viewer().has(Role.EMPLOYER_CONTACT) || f.viewer().has(Role.COORDINATOR));
    }

    /**
     * What is left comes last. By name where the steps are alike: the true order would tell more
     * than the steps.
     */
    private static Chart chart(
            Frame f, SupplyFigures figures, SupplyWords.Saying saying, SupplyLine line) {
        var byName = Collator.getInstance(f.locale());
        return new Chart(
                figures.by(line).stream()
                        .sorted(
                                Comparator.comparing(
                                                (Group one) -> SupplyFigures.isRest(one.code()))
                                        .thenComparing(Group::atLeast, Comparator.reverseOrder())
                                        .thenComparing(
                                                one -> saying.group(line, one.code()), byName))
                        .map(one -> new Chart.Point(saying.group(line, one.code()), one.atLeast()))
                        .toList());
    }

    /** In an order that is another each day and tells nothing of who came when. */
    private static List<Map<SupplyLine, List<String>>> cards(
            List<Waiting> waiting, Map<PersonId, ReleasedWish> released, LocalDate today) {
        return waiting.stream()
                .flatMap(
                        one ->
                                Stream.ofNullable(released.get(one.person()))
                                        .filter(wish -> wish.isOf(one))
                                        .map(
                                                wish ->
                                                        Map.entry(
                                                                drawn(wish, today),
                                                                wish.shown(one.facts()))))
                .filter(card -> !card.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static UUID drawn(ReleasedWish wish, LocalDate today) {
        var seed = today + " " + wish.id();
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }
}
