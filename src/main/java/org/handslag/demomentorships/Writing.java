package org.handslag.demomentorships;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.adjustment.Adjustments;
import org.handslag.agreement.AgreementContent;
import org.handslag.agreement.AgreementContent.AgreementGoal;
import org.handslag.agreement.AgreementText;
import org.handslag.agreement.Party;
import org.handslag.demomentorships.AgreementPart.GoalPart;
import org.handslag.demomentorships.AgreementPart.Reach;
import org.handslag.rules.PlacementTypeId;
import org.handslag.rules.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a circle writes into its agreement. */
@Component
class Writing {
    private final Rulebook rulebook;
    private final Adjustments adjustments;

    Writing(Rulebook rulebook, Adjustments adjustments) {
        this.rulebook = rulebook;
        this.adjustments = adjustments;
    }

    @Nullable PlacementTypeId kind(AgreementPart part, Tale tale) {
        var code = part.type();
        return code == null
                ? null
                : rulebook.kinds(tale.operator()).stream()
                        .filter(row -> row.type().code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .type()
                        .id();
    }

    AgreementContent content(MentorshipPart circle, AgreementPart part, LocalDate from, Tale tale) {
        var lasts = part.lasts();
        var until = lasts == null ? null : from.plusDays(lasts);
        var place = Tale.found(tale.script().places().get(circle.at()), circle.at());
        return new AgreementContent(
                new AgreementContent.Period(from, until),
                texts(part, place.texts(), tale),
                goals(part.goals(), from),
                new AgreementContent.Support(
                        place.minutes(),
                        helps(part.helps()),
                        part.helps().isEmpty() && part.reach() != Reach.WRITTEN,
                        followUps(part, from, until)),
                part.kin(),
                new AgreementContent.Beside(
                        part.outsiders().containsKey(Party.GUARDIAN), part.outsiders()),
                List.of(),
                Map.of());
    }

    static List<AgreementGoal> goals(List<GoalPart> parts, LocalDate from) {
        return parts.stream()
                .map(one -> new AgreementGoal(one.what(), one.seen(), from.plusDays(one.when())))
                .toList();
    }

    private static Map<AgreementText, String> texts(
            AgreementPart part, Map<AgreementText, String> place, Tale tale) {
        var texts = new EnumMap<AgreementText, String>(AgreementText.class);
        texts.putAll(tale.script().everywhere());
        texts.putAll(place);
        texts.putAll(part.texts());
        texts.keySet().removeAll(part.lacks());
        return texts;
    }

    private static List<LocalDate> followUps(
            AgreementPart part, LocalDate from, @Nullable LocalDate until) {
        var days = part.followUps();
        if (days != null) {
            return days.stream().map(from::plusDays).toList();
        }
        return until == null ? List.of() : AgreementContent.usualFollowUps(from, until);
    }

    private Set<UUID> helps(List<String> codes) {
        return adjustments.all().stream()
                .filter(one -> codes.contains(one.code()))
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
    }
}
