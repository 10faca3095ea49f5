package org.handslag.fit;

import static org.handslag.fit.Somewhere.WORKPLACE;

import java.util.stream.Stream;
import org.handslag.fit.Somewhere.Offer;

/** What each part is worth, reckoned by hand. */
final class PartClaims {
    private static final String KITCHEN = Somewhere.trade(1).toString();
    private static final String GARDEN = Somewhere.trade(2).toString();
    private static final String SHOP = Somewhere.trade(3).toString();
    private static final String STORE = Somewhere.trade(4).toString();

    record Claim(Part part, int value, String what, Someone mentee, Somewhere seat) {
        @Override
        public String toString() {
            return part + " is " + (value < 0 ? "unknown" : value) + ": " + what;
        }
    }

    private PartClaims() {}

    static Stream<Claim> all() {
        return Stream.of(trades(), support(), adjustments(), times(), ways(), languages(), likes())
                .flatMap(some -> some);
    }

    private static Stream<Claim> trades() {
        return Stream.of(
                trade(100, "her first wish", KITCHEN, GARDEN, SHOP),
                trade(80, "her second", GARDEN, KITCHEN, SHOP),
                trade(60, "her third", GARDEN, SHOP, KITCHEN),
                trade(40, "a fourth", GARDEN, SHOP, STORE, KITCHEN),
                trade(0, "none of hers", GARDEN),
                trade(Part.UNKNOWN, "she has wished for none"),
                claim(
                        Part.TRADE,
                        Part.UNKNOWN,
                        "no place",
                        says(Aspect.TRADE, KITCHEN),
                        nowhere()));
    }

    private static Stream<Claim> support() {
        var two = says(Aspect.SUPPORT, "papers", "words");
        return Stream.of(
                claim(Part.SUPPORT, 100, "all", two, mentor(Aspect.SUPPORT, "words", "papers")),
                claim(Part.SUPPORT, 50, "half", two, mentor(Aspect.SUPPORT, "words", "tools")),
                claim(Part.SUPPORT, 0, "nothing", two, mentor(Aspect.SUPPORT, "tools")),
                claim(Part.SUPPORT, Part.UNKNOWN, "the mentor has not said", two, place()),
                claim(
                        Part.SUPPORT,
                        Part.UNKNOWN,
                        "she has not",
                        new Someone(),
                        mentor(Aspect.SUPPORT, "words")));
    }

    private static Stream<Claim> adjustments() {
        var two = says(Aspect.ADJUSTMENT, "quiet", "ramp");
        var three = says(Aspect.ADJUSTMENT, "quiet", "ramp", "pictures");
        return Stream.of(
                adjusted(100, "all seen", two, Offer.number(1).seen("quiet", "ramp", "lift")),
                adjusted(80, "one seen, one said", two, Offer.number(1).seen("quiet").can("ramp")),
                adjusted(60, "both said", two, Offer.number(1).can("quiet", "ramp")),
                adjusted(53, "160 of 300", three, Offer.number(1).seen("quiet").can("ramp")),
                adjusted(0, "none", two, Offer.number(1).seen("lift")),
                adjusted(Part.UNKNOWN, "she has not said", new Someone(), Offer.number(1)),
                claim(Part.ADJUSTMENT, Part.UNKNOWN, "no place", two, nowhere()),
                claim(
                        Part.EXPERIENCE,
                        33,
                        "one of three",
                        three,
                        mentor(Aspect.ADJUSTMENT, "ramp", "lift")),
                claim(Part.EXPERIENCE, 100, "all", two, mentor(Aspect.ADJUSTMENT, "ramp", "quiet")),
                claim(Part.EXPERIENCE, 0, "none", two, mentor(Aspect.ADJUSTMENT, "lift")),
                claim(Part.EXPERIENCE, Part.UNKNOWN, "she is new", two, place()));
    }

    private static Stream<Claim> times() {
        var four =
                says(
                        Aspect.TIME,
                        "MONDAY-MORNING",
                        "MONDAY-AFTERNOON",
                        "TUESDAY-MORNING",
                        "FRIDAY-EVENING");
        var monday = Offer.number(1).receives("MONDAY-MORNING", "MONDAY-AFTERNOON");
        return Stream.of(
                timed(50, "two of four", four, new Somewhere().offers(monday)),
                timed(
                        25,
                        "one, the mentor being there in the morning only",
                        four,
                        new Somewhere().offers(monday).says(Aspect.TIME, "MONDAY-MORNING")),
                timed(
                        25,
                        "the mentor's, where the workplace agrees its own with each",
                        four,
                        mentor(Aspect.TIME, "FRIDAY-EVENING", "SUNDAY-MORNING")),
                timed(
                        0,
                        "none",
                        says(Aspect.TIME, "SUNDAY-EVENING"),
                        new Somewhere().offers(monday)),
                timed(Part.UNKNOWN, "all is agreed with each", four, place()),
                timed(Part.UNKNOWN, "she has ticked none", says(Aspect.TIME), place()));
    }

    private static Stream<Claim> ways() {
        var home = new Point(57.7, 12);
        // A tenth of a degree of latitude is 11.12 km: 10 minutes, and 3 for each of them.
        var tenth = new Point(57.8, 12);
        return Stream.of(
                near(100, "a quarter of an hour", 60, 15),
                near(100, "no way at all", 60, 0),
                near(66, "15 of the 45 minutes between", 60, 30),
                near(2, "a minute less than her limit", 60, 59),
                near(0, "her limit", 60, 60),
                near(0, "beyond it", 60, 90),
                near(100, "short, and her limit too", 15, 15),
                near(0, "short, and beyond her limit", 10, 12),
                claim(
                        Part.NEAR,
                        37,
                        "43 minutes by the distance",
                        new Someone().travels(60).livesAt(home),
                        place().liesAt(tenth)),
                claim(
                        Part.NEAR,
                        100,
                        "what was looked up goes before the distance",
                        new Someone().travels(60).livesAt(home).reaches(WORKPLACE, 12),
                        place().liesAt(tenth)),
                claim(Part.NEAR, Part.UNKNOWN, "she has not said", new Someone(), place()),
                claim(
                        Part.NEAR,
                        Part.UNKNOWN,
                        "nobody knows where",
                        new Someone().travels(60).livesAt(home),
                        place()));
    }

    private static Stream<Claim> languages() {
        var her = says(Aspect.LANGUAGE, "ti", "ar");
        var there = Offer.number(1).speaks("ar");
        return Stream.of(
                spoken(100, "the mentor", her, mentor(Aspect.LANGUAGE, "sv", "ti")),
                spoken(
                        60,
                        "another",
                        her,
                        new Somewhere().offers(there).says(Aspect.LANGUAGE, "sv")),
                spoken(
                        30,
                        "an interpreter",
                        says(Aspect.LANGUAGE, "ti").withInterpreter(),
                        mentor(Aspect.LANGUAGE, "sv")),
                spoken(0, "nobody", her, mentor(Aspect.LANGUAGE, "sv")),
                spoken(
                        Part.UNKNOWN,
                        "not another, and the mentor has not said",
                        says(Aspect.LANGUAGE, "ti"),
                        new Somewhere().offers(there)),
                spoken(
                        Part.UNKNOWN,
                        "nobody there has said",
                        says(Aspect.LANGUAGE, "ti").withInterpreter(),
                        place()));
    }

    private static Stream<Claim> likes() {
        var two = says(Aspect.INTEREST, "garden", "films");
        return Stream.of(
                liked(0, "nothing", two, mentor(Aspect.INTEREST, "books")),
                liked(50, "one thing", two, mentor(Aspect.INTEREST, "garden", "books")),
                liked(100, "two", two, mentor(Aspect.INTEREST, "films", "garden")),
                liked(
                        100,
                        "three are no more than two",
                        says(Aspect.INTEREST, "garden", "films", "books"),
                        mentor(Aspect.INTEREST, "garden", "films", "books")),
                liked(Part.UNKNOWN, "the mentor has not said", two, place()));
    }

    private static Claim claim(Part part, int value, String what, Someone her, Somewhere seat) {
        return new Claim(part, value, what, her, seat);
    }

    private static Claim trade(int value, String what, String... wishes) {
        return claim(Part.TRADE, value, what, says(Aspect.TRADE, wishes), place());
    }

    private static Claim adjusted(int value, String what, Someone her, Offer offer) {
        return claim(Part.ADJUSTMENT, value, what, her, new Somewhere().offers(offer));
    }

    private static Claim timed(int value, String what, Someone her, Somewhere seat) {
        return claim(Part.TIME, value, what, her, seat);
    }

    private static Claim near(int value, String what, int most, int minutes) {
        var her = new Someone().travels(most).reaches(WORKPLACE, minutes);
        return claim(Part.NEAR, value, what, her, place());
    }

    private static Claim spoken(int value, String what, Someone her, Somewhere seat) {
        return claim(Part.LANGUAGE, value, what, her, seat);
    }

    private static Claim liked(int value, String what, Someone her, Somewhere seat) {
        return claim(Part.INTEREST, value, what, her, seat);
    }

    private static Someone says(Aspect aspect, String... codes) {
        return new Someone().says(aspect, codes);
    }

    private static Somewhere mentor(Aspect aspect, String... codes) {
        return place().says(aspect, codes);
    }

    private static Somewhere place() {
        return new Somewhere().offers(Offer.number(1));
    }

    private static Somewhere nowhere() {
        return new Somewhere();
    }
}
