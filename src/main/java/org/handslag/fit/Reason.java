package org.handslag.fit;

import java.util.List;

/**
 * Something that speaks for a pair or against it, for a page to say in words.
 *
 * @param codes what it is about, as of {@link MenteeFacts#said} of its topic's aspect; of {@link
 *     Topic#MUST} the names of the aspects
 * @param number minutes of travel, how many parts of the week, or of how many aspects nothing is
 *     known; 0 where it tells none
 */
public record Reason(Topic topic, List<String> codes, int number) {

    /** Which way a reason points. */
    public enum Tone {
        FOR,
        AGAINST,
        /** A rule forbids the pair. */
        FORBIDS,
        UNKNOWN
    }

    /** What can be said of a pair. */
    public enum Topic {
        SPEAKS(Tone.FOR, Aspect.LANGUAGE),
        SPOKEN_THERE(Tone.FOR, Aspect.LANGUAGE),
        BY_INTERPRETER(Tone.AGAINST, Aspect.LANGUAGE),
        NO_LANGUAGE(Tone.AGAINST, Aspect.LANGUAGE),
        FIRST_TRADE(Tone.FOR, Aspect.TRADE),
        WISHED_TRADE(Tone.FOR, Aspect.TRADE),
        OTHER_TRADE(Tone.AGAINST, Aspect.TRADE),
        SEEN(Tone.FOR, Aspect.ADJUSTMENT),
        SAID(Tone.FOR, Aspect.ADJUSTMENT),
        MISSING(Tone.AGAINST, Aspect.ADJUSTMENT),
        GUIDED(Tone.FOR, Aspect.ADJUSTMENT),
        CAN_MEET(Tone.FOR, Aspect.TIME),
        SELDOM(Tone.AGAINST, Aspect.TIME),
        NEAR(Tone.FOR, Aspect.TRAVEL),
        FAR(Tone.AGAINST, Aspect.TRAVEL),
        HELPS_WITH(Tone.FOR, Aspect.SUPPORT),
        OTHER_HELP(Tone.AGAINST, Aspect.SUPPORT),
        BOTH_LIKE(Tone.FOR, Aspect.INTEREST),
        TRAINED(Tone.FORBIDS, Aspect.TIME),
        CONSENT(Tone.FORBIDS, Aspect.TIME),
        CAPACITY(Tone.FORBIDS, Aspect.TIME),
        OFFER(Tone.FORBIDS, Aspect.TIME),
        CONFLICT(Tone.FORBIDS, Aspect.TIME),
        HISTORY(Tone.FORBIDS, Aspect.TIME),
        LANGUAGE(Tone.FORBIDS, Aspect.LANGUAGE),
        TIME(Tone.FORBIDS, Aspect.TIME),
        DATES(Tone.FORBIDS, Aspect.TIME),
        TRAVEL(Tone.FORBIDS, Aspect.TRAVEL),
        ACCESS(Tone.FORBIDS, Aspect.ADJUSTMENT),
        MUST(Tone.FORBIDS, Aspect.TRADE),
        NOT_KNOWN(Tone.UNKNOWN, Aspect.TIME);

        private final Tone tone;
        private final Aspect aspect;

        Topic(Tone tone, Aspect aspect) {
            this.tone = tone;
            this.aspect = aspect;
        }

        public Tone tone() {
            return tone;
        }

        /** Of which kind its codes are. */
        public Aspect aspect() {
            return aspect;
        }
    }
}
