package org.handslag.profile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.TradeId;
import org.handslag.fit.Aspect;
import org.handslag.fit.Slot;
import org.handslag.scope.PersonId;
import org.handslag.willingness.MentorSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee has said for finding a mentor.
 *
 * @param usable of which aspects she has said that they may be used; the others are hers alone
 * @param languages that she speaks, as BCP 47 tags
 * @param interpreter whether it is fine with her that an interpreter helps
 * @param travelMinutes how long she would travel at most, one way; null when she has not said
 * @param postalCode without spaces; null when she has not said
 * @param adjustments what helps her, each with whether she must have it
 * @param trades the first wish first, three at most
 * @param top what counts first for her; null when nothing does
 * @param musts without which she would rather wait
 * @param from the first day on which she can begin; null when she has not said
 */
public record MenteeProfile(
        PersonId person,
        Set<Aspect> usable,
        Set<String> languages,
        boolean interpreter,
        Set<Slot> slots,
        @Nullable Integer travelMinutes,
        @Nullable String postalCode,
        Map<AdjustmentId, Boolean> adjustments,
        List<TradeId> trades,
        Set<MentorSupport> support,
        Set<Interest> interests,
        @Nullable Aspect top,
        Set<Aspect> musts,
        @Nullable LocalDate from,
        long version) {

    public static MenteeProfile blank(PersonId person) {
        return new ProfileDraft(person).done();
    }

    /** Whether she has said anything of it. */
    public boolean says(Aspect aspect) {
        return switch (aspect) {
            case LANGUAGE -> !languages.isEmpty() || interpreter;
            case TIME -> !slots.isEmpty() || from != null;
            case TRAVEL -> travelMinutes != null || postalCode != null;
            case ADJUSTMENT -> !adjustments.isEmpty();
            case TRADE -> !trades.isEmpty();
            case SUPPORT -> !support.isEmpty();
            case INTEREST -> !interests.isEmpty();
        };
    }

    /** Whether she has said something of it, and that it may be used. */
    public boolean lendsOut(Aspect aspect) {
        return usable.contains(aspect) && says(aspect);
    }

    /** Of which aspects she has said something. */
    public Set<Aspect> told() {
        var told = EnumSet.allOf(Aspect.class);
        told.removeIf(aspect -> !says(aspect));
        return told;
    }

    /** Only what may be used; the rest as if she had never said it. */
    public MenteeProfile lentOut() {
        var draft = new ProfileDraft(this);
        for (var aspect : Aspect.values()) {
            if (!usable.contains(aspect)) {
                draft.forget(aspect);
            }
        }
        return draft.done();
    }
}
