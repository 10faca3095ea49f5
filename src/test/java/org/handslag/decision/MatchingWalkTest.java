package org.handslag.decision;

import org.handslag.decision.DecisionCast.Seat;
import org.handslag.decision.DecisionCast.Waits;
import org.handslag.directory.WorkplaceId;
import org.handslag.proposal.ProposalCast;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole of the matching in one go, by its pages and the keyboard alone: from what a mentee
 * needs and a workplace offers to the day on which her mentor has promised to keep quiet and reads
 * her name. The mentee, the mentor, the contact at the workplace and the coordinator each have a
 * browser of their own.
 */
@ServerTest
class MatchingWalkTest {
    private static final String WHY = "Butiken är det hon helst vill";

    private final DecisionPlay play;
    private final DecisionCast cast;
    private final ProposalCast table;
    private final Walk.Start start;

    MatchingWalkTest(BeanFactory beans, Languages languages, @LocalServerPort int port) {
        beans.getBean(TestClock.class).reset();
        this.play = new DecisionPlay(beans, port);
        this.cast = play.cast;
        this.table = new ProposalCast(beans, port);
        this.start = new Walk.Start(port, languages, "matching");
    }

    @Test
    void goesFromNeedsAndOffersToAMentorWhoHasPromised() {
        var who = cast.waits();
        var other = cast.waits();
        cast.says(other);
        var kitchen = kitchen();
        var shop = cast.seat(1);
        var late = cast.seat(1, "TUESDAY");
        try (var self = window("mentee", who.person(), 360);
                var mentor = window("mentor", kitchen.mentor(), 360);
                var contact = window("contact", kitchen.contact(), 1280);
                var office = window("office", coordinator(), 1280)) {
            saysWhatCounts(self);
            offersAPlace(contact, kitchen);
            isWilling(mentor);
            setsTheRules(office);
            var run = proposes(office, who, kitchen);
            asksWhyAndWhyNot(office, who, kitchen, late);
            decidesByHand(office, run, who, shop, kitchen);
            comparesGoals(office, run);
            asks(office, table.of(run, who.person()), shop, kitchen);
            choosesTheNext(self, who, shop, kitchen);
            saysYes(mentor, who, "MENTOR", "decision.asked.yes-mentor");
            saysYes(contact, who, "EMPLOYER", "decision.asked.yes-employer");
            begins(office, who, kitchen);
            promises(mentor, who);
            contact.go("/goteborg/me").seesNot(who.name());
        }
    }

    /** A workplace with someone trained, of which nobody has heard anything yet. */
    private Seat kitchen() {
        WorkplaceId workplace = cast.rooms.workplace("Matverkstan", "Köket");
        var mentor = cast.rooms.mentors(1, "Karin Kock", workplace, CircleCast.TRAINED)[0];
        var contact = cast.rooms.contact("Rut Kontakt", RoomCast.at(workplace));
        return new Seat(mentor, "Karin Kock 0", workplace, contact);
    }

    private PersonId coordinator() {
        return cast.staff.holding(cast.goteborg(), Role.COORDINATOR);
    }

    private Walk window(String as, PersonId person, int width) {
        var walk = start.named(as).in("sv", Way.KEYBOARD, width);
        walk.signIn(cast.staff.wayIn(cast.goteborg(), person));
        cast.staff.confirm(cast.goteborg(), person);
        return walk;
    }

    private static void saysWhatCounts(Walk self) {
        self.go("/goteborg/me").follow("profile.my-begin").reads("profile.uses-nothing");
        self.follow("aspect.TRADE").select("trade-1", "Butik").select("trade-2", "Kök");
        self.tick("use").press("ui.save").reads("profile.saved");
        self.follow("aspect.LANGUAGE").tick("languages", "sv").tick("languages", "ar");
        self.tick("use").press("ui.save");
        self.follow("aspect.TIME").tick("slots-MONDAY", "MORNING");
        self.tick("slots-MONDAY", "AFTERNOON").tick("use").press("ui.save");
        self.follow("aspect.INTEREST").tick("interests", "MUSIC").press("ui.save");
        self.follow("profile.first-choose").choose("top", "LANGUAGE").press("ui.save");
        self.reads("profile.uses").reads("profile.keeps").reads("profile.first.LANGUAGE");
    }

    private void offersAPlace(Walk contact, Seat kitchen) {
        contact.go("/goteborg/room/" + kitchen.workplace()).follow("offer.new");
        contact.writeInto("places", "1").writeInto("from", cast.today()).tick("kinds");
        contact.select("trade", "Kök").write("offer.tasks", "Skala, skära och duka");
        contact.tick("languages", "sv").tick("days", "MONDAY").press("offer.go-on");
        contact.reads("offer.made").press("ui.save").reads("offer.adjusted");
    }

    private static void isWilling(Walk mentor) {
        mentor.go("/goteborg/me").follow("willingness.tell").choose("answer", "WILLING");
        mentor.choose("most", "1").tick("support", "LANGUAGE").press("ui.save");
        mentor.reads("willingness.support");
    }

    private static void setsTheRules(Walk office) {
        office.go("/goteborg/settings").follow("criteria.title").follow("criteria.edit");
        office.writeInto("number-SLOTS", "1").write("criteria.why-asked", "Ett pass räcker");
        office.press("criteria.preview").reads("criteria.preview-title");
        office.press("criteria.decide").reads("criteria.decided");
    }

    /** Two wait and three are willing; together they fare best when she is in the kitchen. */
    private String proposes(Walk office, Waits who, Seat kitchen) {
        office.go("/goteborg/home").followTo("väntar på en mentor");
        office.choose("goal", "BEST_FIT").press("proposal.make").reads("proposal.done.made");
        office.reads("proposal.lead", "matched", 2, "mentees", 2, "seats", 3);
        office.sees(who.name(), kitchen.name()).sees("Arbetet är något adepten vill: Kök");
        return table.latest();
    }

    private static void asksWhyAndWhyNot(Walk office, Waits who, Seat kitchen, Seat late) {
        office.followTo(who.name()).reads("proposal.used.TRADE").reads("proposal.used.TIME");
        office.followTo(kitchen.name()).reads("proposal.is-proposed").reads("proposal.for");
        office.reads("proposal.if-apart").follow("proposal.for-whom", "name", who.name());
        office.unfold("proposal.impossible", "n", 1).sees("Ingen tid gemensamt");
        office.followTo(late.name()).reads("proposal.is-forbidden").sees("Ingen tid gemensamt");
        office.follow("proposal.for-whom", "name", who.name());
    }

    /** She would rather be in the shop, so the other goes to the kitchen; a ban is taken back. */
    private void decidesByHand(Walk office, String run, Waits who, Seat shop, Seat kitchen) {
        office.followTo(shop.name()).reads("proposal.if-together").sees("2 byter");
        office.choose("kind", "PIN").press("proposal.save").reads("form.missing");
        office.write("proposal.reason", WHY).press("proposal.save");
        office.reads("proposal.done.PIN").reads("proposal.is-proposed").sees(WHY);
        office.follow("proposal.for-whom", "name", who.name()).followTo(kitchen.name());
        office.choose("kind", "BAN").write("proposal.reason", "De är grannar");
        office.press("proposal.save").reads("proposal.done.BAN").sees("De är grannar");
        office.press("proposal.unmark").reads("proposal.done.unmarked").seesNot("De är grannar");
        office.go(run).sees(shop.name()).reads("proposal.mark.PIN");
    }

    private static void comparesGoals(Walk office, String run) {
        office.follow("proposal.way-aim").reads("proposal.aim-text");
        office.reads("proposalGoal.FAIREST").reads("proposalGoal.LONGEST_WAITING");
        office.choose("goal", "MOST_MATCHED").press("proposal.choose");
        office.reads("proposal.done.aimed").reads("proposalGoal.MOST_MATCHED");
        office.go(run).reads("proposal.mark.PIN");
    }

    private static void asks(Walk office, String her, Seat first, Seat second) {
        office.go(her).follow("proposal.ask").reads("decision.ask-lead");
        office.select("first", first.name()).select("second", second.name());
        office.press("decision.ask-do").reads("decision.done.asked").reads("decision.waits.MENTEE");
    }

    private void choosesTheNext(Walk self, Waits who, Seat first, Seat next) {
        self.go(play.link(who)).reads("decision.mine.title-many").sees(first.name(), next.name());
        self.pressFor(first.name(), "decision.mine.no").reads("decision.done.no");
        self.press("decision.mine.yes", "mentor", next.name()).seesNot(first.name());
        self.reads("decision.mine.stands.MENTEE_YES");
    }

    private static void saysYes(Walk walk, Waits who, String party, String yes) {
        walk.go("/goteborg/me").follow("decision.asked.line." + party);
        walk.reads("decision.asked.nameless").seesNot(who.name());
        walk.press(yes).reads("decision.done.answered.YES");
    }

    private static void begins(Walk office, Waits who, Seat kitchen) {
        office.go("/goteborg/home").followTo("Alla har sagt ja").followTo(who.name());
        office.follow("decision.begin").sees(who.name(), kitchen.name());
        office.press("decision.begin").reads("decision.done.begun");
        office.reads("mentorship.not-promised");
    }

    /** Her name comes with the promise, and not before it. */
    private static void promises(Walk mentor, Waits who) {
        mentor.go("/goteborg/me").reads("mentorship.waits-you.PROMISE").seesNot(who.name());
        mentor.followTo("Köket, Matverkstan").seesNot(who.name());
        mentor.follow("mentorship.read-promise").tick("promise").press("mentorship.promise-do");
        mentor.sees(who.name());
    }
}
