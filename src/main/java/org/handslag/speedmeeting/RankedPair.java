package org.handslag.speedmeeting;

/**
 * Two who would be together by the wishes of both sides.
 *
 * @param hers which place she gave the mentor
 * @param theirs which place the mentor gave her
 * @param crowded whether the workplace has places for fewer than it would get
 * @param asking where a coordinator asks her, with her next wishes that wish her too
 */
public record RankedPair(
        SpeedGuest mentee,
        SpeedGuest mentor,
        int hers,
        int theirs,
        boolean crowded,
        String asking) {}
