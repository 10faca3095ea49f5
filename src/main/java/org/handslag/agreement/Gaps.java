package org.handslag.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.agreement.AgreementContent.AgreementGoal;
import org.handslag.rules.AgreementPoint;
import org.handslag.rules.LimitBroken;
import org.handslag.rules.Limits;
import org.handslag.rules.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an agreement still lacks, and which limits its period breaks. What every agreement
 * must have, whatever its kind, is the union that stands in the field's templates; the rule pack
 * adds its own points, as the Danish ones for mentor support do.
 */
public final class Gaps {
    private static final Set<AgreementPoint> ALWAYS =
            Set.of(
                    AgreementPoint.PURPOSE,
                    AgreementPoint.GOALS,
                    AgreementPoint.TASKS,
                    AgreementPoint.MENTOR_TASKS,
                    AgreementPoint.QUALIFICATION,
                    AgreementPoint.WORK_ENVIRONMENT,
                    AgreementPoint.FAMILY_TIE);

    private Gaps() {}

    /**
     * Something that is missing.
     *
     * @param key says in plain words what to do, as {@code agreement.gap.…}
     * @param word where it is written
     * @param lawful whether the rule pack asks for it, so that its law is named
     */
    public record Gap(String key, LeadWord word, boolean lawful) {}

    /**
     * @param pack null while no kind of placement is chosen
     * @param first the first day of all periods
     */
    static List<Gap> of(
            AgreementVersion version, @Nullable RulePack pack, LocalDate first, LocalDate today) {
        var content = version.content();
        var gaps = new ArrayList<Gap>();
        if (pack == null) {
            gaps.add(new Gap("agreement.gap.type", LeadWord.CLARITY, false));
        }
        var until = content.until();
        if (until == null) {
            gaps.add(new Gap("agreement.gap.until", LeadWord.CLARITY, false));
        }
        for (var point : AgreementPoint.values()) {
            var lawful = pack != null && pack.content().requires(point);
            if ((lawful || ALWAYS.contains(point)) && !has(content, point)) {
                gaps.add(new Gap("agreement.gap." + point, where(point), lawful));
            }
        }
        if (pack != null) {
            beside(version, pack).forEach(gaps::add);
            if (until != null) {
                broken(version, pack.content().limits(), first, today)
                        .forEach(
                                limit ->
                                        gaps.add(
                                                new Gap(
                                                        "agreement.gap." + limit,
                                                        LeadWord.CLARITY,
                                                        true)));
            }
        }
        return List.copyOf(gaps);
    }

    /** Who approves besides the circle, and why the period goes on. */
    private static Stream<Gap> beside(AgreementVersion version, RulePack pack) {
        var content = version.content();
        var unnamed =
                Turns.outside(content, pack).stream()
                        .filter(party -> !content.beside().outsiders().containsKey(party))
                        .map(
                                party ->
                                        new Gap(
                                                "agreement.gap." + party,
                                                LeadWord.REQUIREMENTS,
                                                true));
        var unassessed =
                version.change() == VersionChange.RENEWED
                        && pack.content().limits().assessed()
                        && content.text(AgreementText.ASSESSMENT).isEmpty();
        return unassessed
                ? Stream.concat(
                        unnamed,
                        Stream.of(new Gap("agreement.gap.assessment", LeadWord.REQUIREMENTS, true)))
                : unnamed;
    }

    private static List<LimitBroken> broken(
            AgreementVersion version, Limits limits, LocalDate first, LocalDate today) {
        var content = version.content();
        var until = content.until();
        if (until == null) {
            return List.of();
        }
        var renews = version.change() == VersionChange.RENEWED || content.from().isAfter(first);
        var wish = new Limits.Wish(first, content.from(), until, renews, null);
        var broken = new ArrayList<>(limits.broken(wish, today));
        // What runs already was begun in time.
        if (!version.change().begins()) {
            broken.remove(LimitBroken.TOO_LATE);
        }
        return broken;
    }

    private static LeadWord where(AgreementPoint point) {
        return switch (point) {
            case TASKS, SCHEDULE, WORK_ENVIRONMENT -> LeadWord.CLARITY;
            case PURPOSE -> LeadWord.PURPOSE;
            case GOALS -> LeadWord.GOALS;
            case HOURS,
                    ADJUSTMENTS,
                    INSURANCE,
                    FOLLOW_UP,
                    QUALIFICATION,
                    CONFIDENTIALITY,
                    WHO_SEES ->
                    LeadWord.REQUIREMENTS;
            case MENTOR_TASKS,
                    NOT_MENTOR_TASKS,
                    EXPECTATIONS,
                    CHANGE_OF_MENTOR,
                    FAMILY_TIE,
                    STAND_IN ->
                    LeadWord.EXPECTATIONS;
        };
    }

    static boolean has(AgreementContent content, AgreementPoint point) {
        return switch (point) {
            case GOALS -> content.goals().stream().anyMatch(AgreementGoal::isWhole);
            case QUALIFICATION -> !content.qualifications().isEmpty();
            case HOURS -> content.support().minutes() != null;
            case ADJUSTMENTS ->
                    !content.support().adjustments().isEmpty()
                            || content.support().unadjusted()
                            || !content.text(AgreementText.ADJUSTMENTS).isEmpty();
            case FOLLOW_UP -> !content.support().followUps().isEmpty();
            case FAMILY_TIE -> {
                var kin = content.kin();
                yield kin != null && (!kin || !content.text(AgreementText.FAMILY).isEmpty());
            }
            // These stand in every agreement, in the same words.
            case CONFIDENTIALITY, WHO_SEES, CHANGE_OF_MENTOR -> true;
            case PURPOSE,
                    TASKS,
                    MENTOR_TASKS,
                    NOT_MENTOR_TASKS,
                    SCHEDULE,
                    EXPECTATIONS,
                    WORK_ENVIRONMENT,
                    INSURANCE,
                    STAND_IN ->
                    Stream.of(AgreementText.values())
                            .filter(text -> text.point() == point)
                            .noneMatch(text -> content.text(text).isEmpty());
        };
    }
}
