package org.handslag.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.agreement.AgreementContent.Qualified;
import org.handslag.completion.Mentors;
import org.handslag.directory.People;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.rules.PlacementTypeId;
import org.handslag.rules.RulePack;
import org.handslag.rules.Rulebook;
import org.handslag.scope.NotVisible;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts together what there is of a circle's agreement. */
@Component
public class Agreements {
    private final AgreementVersions versions;
    private final Approvals approvals;
    private final Rulebook rulebook;
    private final Mentors mentors;
    private final People people;
    private final ApplicationEventPublisher events;

    Agreements(
            AgreementVersions versions,
            Approvals approvals,
            Rulebook rulebook,
            Mentors mentors,
            People people,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.approvals = approvals;
        this.rulebook = rulebook;
        this.mentors = mentors;
        this.people = people;
        this.events = events;
    }

    /**
     * From now on another version holds than before, or none any more.
     *
     * @param agreement as it is now
     * @param agreed the one that came to hold; null when one was given up
     */
    public record Settled(
            Agreement agreement, @Nullable AgreementVersion agreed, Agreeing.Hand by) {}

    void settled(Agreement before, @Nullable AgreementVersion agreed, Agreeing.Hand by) {
        var now = of(before.circle(), before.today());
        events.publishEvent(new Settled(now, agreed, by));
    }

    /** Empty while none has been begun. */
    public Optional<Agreement> find(Circle circle, LocalDate today) {
        var stored = versions.of(circle.mentorship().id());
        return stored.isEmpty()
                ? Optional.empty()
                : of(
                                Map.of(
                                        circle,
                                        stored.stream().map(v -> fresh(v, circle, today)).toList()),
                                today)
                        .stream()
                        .findFirst();
    }

    /**
     * Every version that all have approved, unless annulled, the latest first; in one statement.
     */
    public Map<MentorshipId, List<AgreementVersion>> agreed(Collection<MentorshipId> mentorships) {
        var all = versions.of(mentorships);
        all.replaceAll((_, theirs) -> theirs.stream().filter(AgreementVersion::holds).toList());
        return all;
    }

    public Agreement of(Circle circle, LocalDate today) {
        return find(circle, today).orElseThrow(NotVisible::new);
    }

    /**
     * Of those circles in which one has been begun, in as many statements for many as for one. What
     * is still written stands as it was saved last.
     */
    public List<Agreement> of(Collection<Circle> circles, LocalDate today) {
        var stored = versions.of(circles.stream().map(one -> one.mentorship().id()).toList());
        var found = new LinkedHashMap<Circle, List<AgreementVersion>>();
        for (var circle : circles) {
            var theirs = stored.get(circle.mentorship().id());
            if (theirs != null) {
                found.put(circle, theirs);
            }
        }
        return of(found, today);
    }

    private List<Agreement> of(Map<Circle, List<AgreementVersion>> stored, LocalDate today) {
        var ids = stored.values().stream().flatMap(List::stream).map(AgreementVersion::id);
        var given = approvals.of(ids.toList());
        var packs = new HashMap<Under, Optional<RulePack>>();
        var found = new ArrayList<Agreement>();
        stored.forEach(
                (circle, all) -> {
                    var pack =
                            under(Agreement.current(all, today), all)
                                    .flatMap(u -> packs.computeIfAbsent(u, one -> pack(one, today)))
                                    .orElse(null);
                    found.add(of(circle, all, given, pack, today));
                });
        return found;
    }

    private static Agreement of(
            Circle circle,
            List<AgreementVersion> all,
            Map<AgreementVersionId, List<Approval>> given,
            @Nullable RulePack pack,
            LocalDate today) {
        var current = Agreement.current(all, today);
        var bare = new Agreement(circle, all, given, pack, List.of(), today);
        var gaps =
                current.isDraft()
                        ? Gaps.of(current, pack, bare.first(), today)
                        : List.<Gaps.Gap>of();
        return new Agreement(circle, all, given, pack, gaps, today);
    }

    /** While it is written, people and the mentor's courses are those that are known now. */
    private AgreementVersion fresh(AgreementVersion draft, Circle circle, LocalDate today) {
        if (!draft.isDraft() || draft.isAsked()) {
            return draft;
        }
        var mentor = circle.holder(CircleRole.MENTOR, today);
        var taken =
                mentor
                        .map(one -> mentors.qualifications(people.entries(one.person())))
                        .orElse(List.of())
                        .stream()
                        .map(Agreements::qualified)
                        .toList();
        var names = Party.names(circle, today);
        return draft.with(draft.content().guidedBy(taken).between(names));
    }

    private static Qualified qualified(Mentors.Qualification one) {
        var titles =
                one.course().byTag().entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue().text()));
        return new Qualified(titles, one.on(), one.certificate());
    }

    @Nullable RulePack pack(AgreementVersion version, List<AgreementVersion> all, LocalDate today) {
        return under(version, all).flatMap(rules -> pack(rules, today)).orElse(null);
    }

    private Optional<RulePack> pack(Under rules, LocalDate today) {
        return rules.number() == null
                ? rulebook.holding(rules.type(), today)
                : rulebook.pack(rules.type(), rules.number());
    }

    /**
     * Under which rules a version is made.
     *
     * @param number null for those that hold today
     */
    private record Under(PlacementTypeId type, @Nullable Integer number) {}

    /**
     * What is agreed already keeps its rules, and so does what continues it; something new is made
     * under those of today.
     */
    private static Optional<Under> under(AgreementVersion version, List<AgreementVersion> all) {
        var type = version.type();
        if (type == null) {
            return Optional.empty();
        }
        var number = version.pack();
        return Optional.of(
                new Under(
                        type,
                        number != null
                                ? number
                                : all.stream()
                                        .filter(one -> one.holds() && type.equals(one.type()))
                                        .findFirst()
                                        .map(AgreementVersion::pack)
                                        .orElse(null)));
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
