package org.handslag.need;

import java.util.Arrays;
import java.util.List;

/** What can be chosen, in the order in which it is shown. None of it asks for a cause. */
public enum NeedChoice {
    STEP_FREE(NeedKind.ACCESS),
    HEARING_LOOP(NeedKind.ACCESS),
    /** Her words tell which one. */
    INTERPRETER(NeedKind.ACCESS),
    LARGE_PRINT(NeedKind.ACCESS),
    MATERIAL_BEFORE(NeedKind.ACCESS),
    QUIET_PLACE(NeedKind.ACCESS),
    BREAKS(NeedKind.ACCESS),
    SEAT_IN_FRONT(NeedKind.ACCESS),
    MEET_ME(NeedKind.ACCESS),
    COMPANION(NeedKind.ACCESS),
    /** Only her own words. */
    OTHER(NeedKind.ACCESS),
    VEGETARIAN(NeedKind.FOOD),
    VEGAN(NeedKind.FOOD),
    NO_PORK(NeedKind.FOOD),
    NO_GLUTEN(NeedKind.FOOD),
    NO_LACTOSE(NeedKind.FOOD),
    NO_NUTS(NeedKind.FOOD),
    /** Only her own words. */
    OTHER_FOOD(NeedKind.FOOD);

    private final NeedKind kind;

    NeedChoice(NeedKind kind) {
        this.kind = kind;
    }

    public NeedKind kind() {
        return kind;
    }

    public boolean isOwnWords() {
        return this == OTHER || this == OTHER_FOOD;
    }

    /** What can be ticked; own words are written instead. */
    public static List<NeedChoice> of(NeedKind kind) {
        return Arrays.stream(values())
                .filter(choice -> choice.kind == kind && !choice.isOwnWords())
                .toList();
    }
}
