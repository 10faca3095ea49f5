package org.handslag.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.agreement.AgreementContent.Qualified;
import org.handslag.completion.Mentors;
import org.handslag.directory.People;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleRole;
import org.handslag.rules.RulePack;
import org.handslag.rules.Rulebook;
import org.handslag.scope.NotVisible;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what there is of a circle's agreement. */
@Component
public class Agreements {
    private final AgreementVersions versions;
    private final Approvals approvals;
    private final Rulebook rulebook;
    private final Mentors mentors;
    private final People people;

    Agreements(
            AgreementVersions versions,
            Approvals approvals,
            Rulebook rulebook,
            Mentors mentors,
            People people) {
        this.versions = versions;
        this.approvals = approvals;
        this.rulebook = rulebook;
        this.mentors = mentors;
        this.people = people;
    }

    /** Empty while none has been begun. */
    public Optional<Agreement> find(Circle circle, LocalDate today) {
        var all = versions.of(circle.mentorship().id());
        return all.isEmpty() ? Optional.empty() : Optional.of(of(circle, all, today));
    }

    public Agreement of(Circle circle, LocalDate today) {
        return find(circle, today).orElseThrow(NotVisible::new);
    }

    private Agreement of(Circle circle, List<AgreementVersion> stored, LocalDate today) {
        var all =
                stored.stream()
                        .map(
                                one ->
                                        one.isDraft() && one.asked() == null
                                                ? fresh(one, circle, today)
                                                : one)
                        .toList();
        var given = approvals.of(all.stream().map(AgreementVersion::id).toList());
        var current = Agreement.current(all);
        var pack = pack(current, all, today);
        var bare = new Agreement(circle, all, given, pack, List.of(), today);
        var gaps =
                current.isDraft()
                        ? Gaps.of(current, pack, bare.first(), today)
                        : List.<Gaps.Gap>of();
        return new Agreement(circle, all, given, pack, gaps, today);
    }

    /** While it is written, the mentor's courses are those that the register knows now. */
    private AgreementVersion fresh(AgreementVersion draft, Circle circle, LocalDate today) {
        var mentor = circle.holder(CircleRole.MENTOR, today);
        var taken =
                mentor
                        .map(one -> mentors.qualifications(people.entries(one.person())))
                        .orElse(List.of())
                        .stream()
                        .map(Agreements::qualified)
                        .toList();
        return draft.with(draft.content().guidedBy(taken));
    }

    private static Qualified qualified(Mentors.Qualification one) {
        var titles =
                one.course().byTag().entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue().text()));
        return new Qualified(titles, one.on(), one.certificate());
    }

    /**
     * What is agreed already keeps its rules, and so does what continues it; something new is made
     * under those of today.
     */
    @Nullable RulePack pack(AgreementVersion version, List<AgreementVersion> all, LocalDate today) {
        var type = version.type();
        if (type == null) {
            return null;
        }
        var number = version.pack();
        if (number == null) {
            number =
                    all.stream()
                            .filter(one -> one.holds() && type.equals(one.type()))
                            .findFirst()
                            .map(AgreementVersion::pack)
                            .orElse(null);
        }
        return number == null
                ? rulebook.holding(type, today).orElse(null)
                : rulebook.pack(type, number).orElse(null);
    }

    /** Two placements of kinds that stand alone are not held at the same time. */
    boolean overlaps(Agreement agreement, AgreementVersion draft) {
        var until = Objects.requireNonNull(draft.content().until());
        var pack = Objects.requireNonNull(agreement.pack());
        return pack.content().limits().alone()
                && versions.beside(draft, until).stream().anyMatch(this::standsAlone);
    }

    private boolean standsAlone(AgreementVersion version) {
        var type = Objects.requireNonNull(version.type());
        return rulebook.pack(type, Objects.requireNonNull(version.pack()))
                .map(pack -> pack.content().limits().alone())
                .orElse(false);
    }
}
