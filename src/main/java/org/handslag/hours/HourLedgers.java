package org.handslag.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.agreement.AgreementVersion;
import org.handslag.agreement.Agreements;
import org.handslag.mentorship.Circle;
import org.handslag.rules.RulePack;
import org.handslag.rules.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what there is of mentors' hours. */
@Component
public class HourLedgers {
    private final Agreements agreements;
    private final Rulebook rulebook;
    private final HourRows rows;
    private final UsualWeeks weeks;

    HourLedgers(Agreements agreements, Rulebook rulebook, HourRows rows, UsualWeeks weeks) {
        this.agreements = agreements;
        this.rulebook = rulebook;
        this.rows = rows;
        this.weeks = weeks;
    }

    public HourLedger of(Circle circle, LocalDate today) {
        return of(List.of(circle), today).getFirst();
    }

    /**
     * In the order of the circles; in as many statements for many as for one, and one for each rule
     * pack that there is among them.
     */
    public List<HourLedger> of(Collection<Circle> circles, LocalDate today) {
        var ids = circles.stream().map(circle -> circle.mentorship().id()).toList();
        var agreed = agreements.agreed(ids);
        var noted = rows.of(ids);
        var planned = weeks.of(ids);
        var packs = new HashMap<String, Optional<RulePack>>();
        return circles.stream()
                .map(
                        circle -> {
                            var id = circle.mentorship().id();
                            var versions = agreed.getOrDefault(id, List.of());
                            return new HourLedger(
                                    circle,
                                    grants(circle, versions),
                                    planned.getOrDefault(id, List.of()),
                                    noted.getOrDefault(id, List.of()),
                                    pack(versions, packs),
                                    today);
                        })
                .toList();
    }

    /** Of those circles for which an agreement grants hours, in as few statements. */
    List<HourSums> sums(Collection<Circle> circles, LocalDate today) {
        var ids = circles.stream().map(circle -> circle.mentorship().id()).toList();
        var agreed = agreements.agreed(ids);
        var noted = rows.sums(ids, today);
        var packs = new HashMap<String, Optional<RulePack>>();
        var sums = new ArrayList<HourSums>();
        for (var circle : circles) {
            var id = circle.mentorship().id();
            var versions = agreed.getOrDefault(id, List.of());
            var grants = grants(circle, versions);
            if (!grants.isEmpty()) {
                var theirs = noted.getOrDefault(id, HourSums.Noted.NOTHING);
                var pack = pack(versions, packs);
                var share = HourShare.of(circle, grants, theirs.minutes(), pack, today);
                sums.add(new HourSums(circle, grants, theirs, share, today));
            }
        }
        return sums;
    }

    private static List<GrantedHours> grants(Circle circle, List<AgreementVersion> versions) {
        var end = circle.mentorship().end();
        var terms =
                versions.reversed().stream()
                        .flatMap(version -> GrantedHours.Term.of(version).stream())
                        .toList();
        return GrantedHours.of(terms, end == null ? null : end.day());
    }

    private @Nullable RulePack pack(
            List<AgreementVersion> versions, Map<String, Optional<RulePack>> known) {
        if (versions.isEmpty()) {
            return null;
        }
        var type = versions.getFirst().type();
        var number = versions.getFirst().pack();
        return type == null || number == null
                ? null
                : known.computeIfAbsent(type + "/" + number, _ -> rulebook.pack(type, number))
                        .orElse(null);
    }
}
