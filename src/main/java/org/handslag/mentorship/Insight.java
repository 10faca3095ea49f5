package org.handslag.mentorship;

import static org.handslag.mentorship.CircleItem.AGREEMENT;
import static org.handslag.mentorship.CircleItem.ASKED_OF_ME;
import static org.handslag.mentorship.CircleItem.CARD;
import static org.handslag.mentorship.CircleItem.CONCERN;
import static org.handslag.mentorship.CircleItem.CONVERSATIONS;
import static org.handslag.mentorship.CircleItem.END_REASON;
import static org.handslag.mentorship.CircleItem.FOLLOW_UP;
import static org.handslag.mentorship.CircleItem.FRAME;
import static org.handslag.mentorship.CircleItem.GOALS;
import static org.handslag.mentorship.CircleItem.HANDOVER;
import static org.handslag.mentorship.CircleItem.HOURS;
import static org.handslag.mentorship.CircleItem.MENTEE_CONTACT;
import static org.handslag.mentorship.CircleItem.MENTEE_NAME;
import static org.handslag.mentorship.CircleItem.OTHERS;
import static org.handslag.mentorship.CircleItem.OUTCOME;
import static org.handslag.mentorship.CircleItem.OWN_NOTES;
import static org.handslag.mentorship.CircleItem.PROGRESS;
import static org.handslag.mentorship.CircleItem.READS;
import static org.handslag.mentorship.CircleItem.SUMMARY;
import static org.handslag.mentorship.CircleItem.WELLBEING;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who sees what of a mentorship. The mentee sees all that is hers at all times; the consultant what
 * she needs to follow it; mentor, stand-in and employer nothing of the mentee before they have
 * promised confidentiality, and little after it has ended. Whoever is not of the circle sees
 * nothing: for her it does not exist.
 */
public final class Insight {
    private static final Set<CircleItem> MENTEES = EnumSet.complementOf(EnumSet.of(OWN_NOTES));
    private static final Set<CircleItem> UNPROMISED = EnumSet.of(FRAME, ASKED_OF_ME);
    private static final Set<CircleItem> EMPLOYERS =
            EnumSet.of(
                    FRAME,
                    ASKED_OF_ME,
                    MENTEE_NAME,
                    CARD,
                    AGREEMENT,
                    HOURS,
                    FOLLOW_UP,
                    SUMMARY,
                    OTHERS);
    private static final Set<CircleItem> MENTORS =
            and(EMPLOYERS, MENTEE_CONTACT, GOALS, CONVERSATIONS, OWN_NOTES, HANDOVER);
    private static final Set<CircleItem> CONSULTANTS =
            EnumSet.of(
                    FRAME,
                    ASKED_OF_ME,
                    MENTEE_NAME,
                    MENTEE_CONTACT,
                    AGREEMENT,
                    HOURS,
                    FOLLOW_UP,
                    CONCERN,
                    SUMMARY,
                    OUTCOME,
                    OTHERS,
                    END_REASON);
    private static final Set<CircleItem> CONSULTANTS_WITHIN =
            and(CONSULTANTS, CARD, GOALS, CONVERSATIONS, WELLBEING, PROGRESS, HANDOVER);
    private static final Set<CircleItem> AFTERWARDS =
            EnumSet.of(FRAME, MENTEE_NAME, AGREEMENT, HOURS, SUMMARY, OTHERS);
    private static final Set<CircleItem> KEPT_FROM_COORDINATORS =
            EnumSet.of(CARD, OWN_NOTES, PROGRESS, HANDOVER, READS);
    private static final Set<CircleItem> NOTHING = EnumSet.noneOf(CircleItem.class);
    private static final Set<CircleItem> HERS =
            EnumSet.of(MENTEE_CONTACT, GOALS, CONVERSATIONS, SUMMARY);
    private static final Set<CircleItem> NOT_OF_THE_MENTEE =
            EnumSet.of(FRAME, ASKED_OF_ME, OTHERS, OWN_NOTES);

    private Insight() {}

    public static boolean sees(CircleRole role, Standing standing, CircleItem item) {
        return seen(role, standing).contains(item);
    }

    /** All that someone of this role sees while she stands so. */
    public static Set<CircleItem> seen(CircleRole role, Standing standing) {
        return switch (role) {
            case MENTEE -> MENTEES;
            case CONSULTANT ->
                    switch (standing) {
                        case UNPROMISED, AFTER -> CONSULTANTS;
                        case WITHIN -> CONSULTANTS_WITHIN;
                        case CLOSED -> NOTHING;
                    };
            case MENTOR, STAND_IN, EMPLOYER ->
                    switch (standing) {
                        case UNPROMISED -> UNPROMISED;
                        case WITHIN -> role == CircleRole.EMPLOYER ? EMPLOYERS : MENTORS;
                        case AFTER -> AFTERWARDS;
                        case CLOSED -> NOTHING;
                    };
        };
    }

    /** What this member sees while she stands so: without what the mentee keeps from her. */
    public static Set<CircleItem> seen(CircleMember member, Standing standing) {
        var all = seen(member.role(), standing);
        if (member.withheld().isEmpty() || !member.role().promises()) {
            return all;
        }
        var left = EnumSet.copyOf(all);
        left.removeAll(member.withheld());
        return left;
    }

    /**
     * Whether the mentee may keep it from someone who has promised: how to reach her, and what is
     * about her alone. What rests on what all have agreed, or without which there would be no
     * mentorship, is not hers to keep.
     */
    public static boolean canWithhold(CircleItem item) {
        return HERS.contains(item);
    }

    /** What of the mentee the promise opens for someone of this role; empty for who makes none. */
    public static Set<CircleItem> released(CircleRole role) {
        if (!role.promises()) {
            return NOTHING;
        }
        var opened = EnumSet.copyOf(seen(role, Standing.WITHIN));
        opened.removeAll(NOT_OF_THE_MENTEE);
        return opened;
    }

    /** What the coordinator of the programme sees: all but what is told in confidence. */
    public static boolean seesAsCoordinator(CircleItem item) {
        return !KEPT_FROM_COORDINATORS.contains(item);
    }

    private static Set<CircleItem> and(Set<CircleItem> items, CircleItem... others) {
        var all = EnumSet.copyOf(items);
        all.addAll(Set.of(others));
        return all;
    }
}
