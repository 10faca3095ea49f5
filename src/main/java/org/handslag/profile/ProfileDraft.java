package org.handslag.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.TradeId;
import org.handslag.fit.Aspect;
import org.handslag.fit.Slot;
import org.handslag.scope.PersonId;
import org.handslag.willingness.MentorSupport;
import org.jspecify.annotations.Nullable;

/** A profile while it is put together, part by part. */
final class ProfileDraft {
    private final PersonId person;
    final Set<Aspect> usable = EnumSet.noneOf(Aspect.class);
    final Set<String> languages = new TreeSet<>();
    boolean interpreter;
    final Set<Slot> slots = new TreeSet<>();
    @Nullable Integer travelMinutes;
    @Nullable String postalCode;
    final Map<AdjustmentId, Boolean> adjustments = new LinkedHashMap<>();
    List<TradeId> trades = List.of();
    final Set<MentorSupport> support = EnumSet.noneOf(MentorSupport.class);
    final Set<Interest> interests = EnumSet.noneOf(Interest.class);
    @Nullable Aspect top;
    final Set<Aspect> musts = EnumSet.noneOf(Aspect.class);
    @Nullable LocalDate from;
    long version;

    ProfileDraft(PersonId person) {
        this.person = person;
    }

    ProfileDraft(MenteeProfile said) {
        this(said.person());
        usable.addAll(said.usable());
        languages.addAll(said.languages());
        interpreter = said.interpreter();
        slots.addAll(said.slots());
        travelMinutes = said.travelMinutes();
        postalCode = said.postalCode();
        adjustments.putAll(said.adjustments());
        trades = said.trades();
        support.addAll(said.support());
        interests.addAll(said.interests());
        top = said.top();
        musts.addAll(said.musts());
        from = said.from();
        version = said.version();
    }

    /** As if she had never said anything of it. */
    void empty(Aspect aspect) {
        switch (aspect) {
            case LANGUAGE -> {
                languages.clear();
                interpreter = false;
            }
            case TIME -> {
                slots.clear();
                from = null;
            }
            case TRAVEL -> {
                travelMinutes = null;
                postalCode = null;
            }
            case ADJUSTMENT -> adjustments.clear();
            case TRADE -> trades = List.of();
            case SUPPORT -> support.clear();
            case INTEREST -> interests.clear();
        }
    }

    /** As {@link #empty}, and as if it did not count for her either. */
    void forget(Aspect aspect) {
        empty(aspect);
        musts.remove(aspect);
        top = top == aspect ? null : top;
    }

    void use(Aspect aspect, boolean may) {
        if (may) {
            usable.add(aspect);
        } else {
            usable.remove(aspect);
        }
    }

    MenteeProfile done() {
        return new MenteeProfile(
                person,
                Collections.unmodifiableSet(usable),
                Collections.unmodifiableSet(languages),
                interpreter,
                Collections.unmodifiableSet(slots),
                travelMinutes,
                postalCode,
                Collections.unmodifiableMap(adjustments),
                List.copyOf(trades),
                Collections.unmodifiableSet(support),
                Collections.unmodifiableSet(interests),
                top,
                Collections.unmodifiableSet(musts),
                from,
                version);
    }
}
