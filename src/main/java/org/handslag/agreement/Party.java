package org.handslag.agreement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.rules.FurtherApproval.Approver;

/** Who approves an agreement, in the order in which they are named. */
public enum Party {
    MENTEE,
    MENTOR,
    EMPLOYER,
    CONSULTANT,
    /** Asked by a link where the rules want it; sees what is agreed and nothing else. */
    EMPLOYEE_REPRESENTATIVE,
    /** Likewise, for someone under age. */
    GUARDIAN;

    /** Those who are not of the circle and approve by a link. */
    static final List<Party> OUTSIDE = List.of(EMPLOYEE_REPRESENTATIVE, GUARDIAN);

    public boolean isOutside() {
        return OUTSIDE.contains(this);
    }

    /** The name of a field about her, such as {@code guardian-name}. */
    public String field(String part) {
        return name().toLowerCase(Locale.ROOT) + "-" + part;
    }

    /** A stand-in approves nothing: the mentor does. */
    static Optional<Party> of(CircleRole role) {
        return switch (role) {
            case MENTEE -> Optional.of(MENTEE);
            case MENTOR -> Optional.of(MENTOR);
            case EMPLOYER -> Optional.of(EMPLOYER);
            case CONSULTANT -> Optional.of(CONSULTANT);
            case STAND_IN -> Optional.empty();
        };
    }

    static Party of(Approver approver) {
        return switch (approver) {
            case EMPLOYEE_REPRESENTATIVE -> EMPLOYEE_REPRESENTATIVE;
            case GUARDIAN -> GUARDIAN;
        };
    }

    /** What those of the circle who approve are called, by party. */
    static Map<Party, String> names(Circle circle, LocalDate today) {
        var names = new EnumMap<Party, String>(Party.class);
        for (var party : values()) {
            party.of(circle, today).ifPresent(one -> names.put(party, one.name()));
        }
        return names;
    }

    /** Whoever of the circle approves as this party; nobody for those outside. */
    Optional<CircleMember> of(Circle circle, LocalDate today) {
        return Stream.of(CircleRole.values())
                .filter(role -> of(role).filter(this::equals).isPresent())
                .findFirst()
                .flatMap(role -> circle.holder(role, today));
    }
}
