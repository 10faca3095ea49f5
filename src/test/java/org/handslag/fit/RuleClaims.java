package org.handslag.fit;

import static org.handslag.fit.Somewhere.MENTOR;
import static org.handslag.fit.Somewhere.WORKPLACE;
import static org.handslag.fit.Verdict.BROKEN;
import static org.handslag.fit.Verdict.MET;
import static org.handslag.fit.Verdict.UNKNOWN;

import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.fit.Somewhere.Offer;

/** What each rule says of whom, as claims. Two parts of the week are asked for. */
final class RuleClaims {
    private static final String MONDAY = "MONDAY-MORNING";
    private static final String TUESDAY = "TUESDAY-MORNING";
    private static final String FRIDAY = "FRIDAY-AFTERNOON";

    record Claim(Rule rule, Verdict verdict, String what, Someone mentee, Somewhere seat) {
        @Override
        public String toString() {
            return rule + " is " + verdict + ": " + what;
        }
    }

    private RuleClaims() {}

    static Stream<Claim> all() {
        return Stream.of(
                        seats(),
                        apart(),
                        languages(),
                        times(),
                        dates(),
                        travels(),
                        access(),
                        musts())
                .flatMap(some -> some);
    }

    private static Stream<Claim> seats() {
        var her = new Someone();
        return Stream.of(
                claim(Rule.TRAINED, MET, "her course stands", her, place()),
                claim(Rule.TRAINED, BROKEN, "none does", her, place().untrained()),
                claim(Rule.CONSENT, MET, "she has agreed", her, place()),
                claim(Rule.CONSENT, BROKEN, "she has not", her, place().unwilling()),
                claim(Rule.CAPACITY, MET, "she can guide one more", her, place().free(1)),
                claim(Rule.CAPACITY, BROKEN, "she guides all she can", her, place().free(0)),
                claim(Rule.CAPACITY, BROKEN, "she guides too many", her, place().free(-1)),
                claim(Rule.OFFER, MET, "there is a place", her, place()),
                claim(Rule.OFFER, BROKEN, "there is none", her, new Somewhere()));
    }

    private static Stream<Claim> apart() {
        var other = new UUID(9, 9);
        return Stream.of(
                claim(Rule.CONFLICT, MET, "none is noted", new Someone(), place()),
                claim(Rule.CONFLICT, MET, "with another", her().hasAConflictWith(other), place()),
                claim(Rule.CONFLICT, BROKEN, "with her", her().hasAConflictWith(MENTOR), place()),
                claim(Rule.HISTORY, MET, "nobody has said so", new Someone(), place()),
                claim(Rule.HISTORY, MET, "of another", her().notAgainWith(other), place()),
                claim(Rule.HISTORY, BROKEN, "of her", her().notAgainWith(MENTOR), place()));
    }

    private static Stream<Claim> languages() {
        var tigrinya = her().says(Aspect.LANGUAGE, "ti");
        var swede = new Somewhere().says(Aspect.LANGUAGE, "sv").offers(Offer.number(1));
        return Stream.of(
                claim(
                        Rule.LANGUAGE,
                        MET,
                        "the mentor speaks it",
                        her().says(Aspect.LANGUAGE, "ti", "sv"),
                        swede),
                claim(
                        Rule.LANGUAGE,
                        MET,
                        "someone else there does",
                        tigrinya,
                        new Somewhere().offers(Offer.number(1).speaks("ti"))),
                claim(
                        Rule.LANGUAGE,
                        MET,
                        "an interpreter is booked",
                        her().says(Aspect.LANGUAGE, "ti").withInterpreter(),
                        swede),
                claim(Rule.LANGUAGE, BROKEN, "nobody there speaks it", tigrinya, swede),
                claim(Rule.LANGUAGE, UNKNOWN, "she has not said", her(), swede),
                claim(Rule.LANGUAGE, UNKNOWN, "she has said none", silent(Aspect.LANGUAGE), swede),
                claim(Rule.LANGUAGE, UNKNOWN, "nobody there has said", tigrinya, place()),
                claim(
                        Rule.LANGUAGE,
                        UNKNOWN,
                        "others there do not, and the mentor has not said",
                        tigrinya,
                        new Somewhere().offers(Offer.number(1).speaks("sv"))));
    }

    private static Stream<Claim> times() {
        var two = her().says(Aspect.TIME, MONDAY, TUESDAY);
        var open = place(Offer.number(1).receives(MONDAY, TUESDAY, FRIDAY));
        return Stream.of(
                claim(Rule.TIME, MET, "two in common", two, open),
                claim(Rule.TIME, BROKEN, "one", her().says(Aspect.TIME, MONDAY), open),
                claim(
                        Rule.TIME,
                        BROKEN,
                        "the mentor is not there on one of them",
                        two,
                        place(Offer.number(1).receives(MONDAY, TUESDAY))
                                .says(Aspect.TIME, MONDAY, FRIDAY)),
                claim(
                        Rule.TIME,
                        MET,
                        "the mentor is, and the workplace agrees its times with each",
                        two,
                        place().says(Aspect.TIME, MONDAY, TUESDAY)),
                claim(Rule.TIME, UNKNOWN, "all is agreed with each", two, place()),
                claim(Rule.TIME, UNKNOWN, "she has not said", her(), open),
                claim(Rule.TIME, UNKNOWN, "she has ticked none", silent(Aspect.TIME), open),
                claim(Rule.TIME, UNKNOWN, "there is no place", two, new Somewhere()));
    }

    private static Stream<Claim> dates() {
        var december = her().from("2026-12-01");
        return Stream.of(
                claim(Rule.DATES, MET, "the offer goes on", december, place()),
                claim(Rule.DATES, MET, "it ends later", december, until("2026-12-02")),
                claim(Rule.DATES, BROKEN, "it ends that day", december, until("2026-12-01")),
                claim(Rule.DATES, BROKEN, "it ends before", december, until("2026-11-30")),
                claim(Rule.DATES, UNKNOWN, "she has not said", her(), until("2026-11-30")),
                claim(Rule.DATES, UNKNOWN, "there is no place", december, new Somewhere()));
    }

    private static Stream<Claim> travels() {
        var half = her().travels(30).reaches(WORKPLACE, 30);
        var far = her().travels(30).reaches(WORKPLACE, 31);
        return Stream.of(
                claim(Rule.TRAVEL, MET, "as long as she said", half, place()),
                claim(Rule.TRAVEL, BROKEN, "a minute longer", far, place()),
                claim(
                        Rule.TRAVEL,
                        BROKEN,
                        "to the other side of the land",
                        her().travels(60).livesAt(new Point(57.7, 12)),
                        place().liesAt(new Point(59.3, 18))),
                claim(Rule.TRAVEL, UNKNOWN, "she has not said", her(), place()),
                claim(Rule.TRAVEL, UNKNOWN, "nobody knows how far", her().travels(9), place()));
    }

    private static Stream<Claim> access() {
        var ramp = her().cannotWithout("ramp");
        return Stream.of(
                claim(Rule.ACCESS, MET, "it has been seen", ramp, seen("ramp", "quiet")),
                claim(Rule.ACCESS, BROKEN, "only said", ramp, place(Offer.number(1).can("ramp"))),
                claim(
                        Rule.ACCESS,
                        BROKEN,
                        "one of two seen",
                        her().cannotWithout("ramp", "lift"),
                        seen("ramp")),
                claim(
                        Rule.ACCESS,
                        MET,
                        "she can without",
                        her().says(Aspect.ADJUSTMENT, "quiet"),
                        place()),
                claim(Rule.ACCESS, UNKNOWN, "she has not said", her(), place()),
                claim(Rule.ACCESS, UNKNOWN, "there is no place", ramp, new Somewhere()));
    }

    private static Stream<Claim> musts() {
        var kitchen = Somewhere.trade(1).toString();
        var garden = Somewhere.trade(2).toString();
        return Stream.of(
                claim(Rule.MUST, MET, "she waits for nothing", her(), place()),
                must(MET, "any trade she wished for", Aspect.TRADE, place(), garden, kitchen),
                must(BROKEN, "another trade", Aspect.TRADE, place(), garden),
                must(
                        BROKEN,
                        "an interpreter is not what she waits for",
                        Aspect.LANGUAGE,
                        place(Offer.number(1).speaks("ti")).says(Aspect.LANGUAGE, "sv"),
                        "ti"),
                must(
                        MET,
                        "all that helps has been seen",
                        Aspect.ADJUSTMENT,
                        seen("ramp", "quiet"),
                        "ramp",
                        "quiet"),
                must(
                        BROKEN,
                        "some of it is only said",
                        Aspect.ADJUSTMENT,
                        place(Offer.number(1).seen("ramp").can("quiet")),
                        "ramp",
                        "quiet"),
                must(UNKNOWN, "the mentor has not said", Aspect.INTEREST, place(), "garden"),
                claim(
                        Rule.MUST,
                        MET,
                        "the way has a rule of its own",
                        her().ratherWaits(Aspect.TRAVEL).travels(10).reaches(WORKPLACE, 90),
                        place()));
    }

    private static Claim claim(
            Rule rule, Verdict verdict, String what, Someone mentee, Somewhere seat) {
        return new Claim(rule, verdict, what, mentee, seat);
    }

    private static Claim must(
            Verdict verdict, String what, Aspect aspect, Somewhere seat, String... codes) {
        var mentee = her().withInterpreter().ratherWaits(aspect).says(aspect, codes);
        return claim(Rule.MUST, verdict, what, mentee, seat);
    }

    private static Someone her() {
        return new Someone();
    }

    private static Someone silent(Aspect aspect) {
        return her().says(aspect);
    }

    private static Somewhere place(Offer... offers) {
        return new Somewhere().offers(offers.length == 0 ? new Offer[] {Offer.number(1)} : offers);
    }

    private static Somewhere until(String day) {
        return place(Offer.number(1).until(day));
    }

    private static Somewhere seen(String... adjustments) {
        return place(Offer.number(1).seen(adjustments));
    }
}
