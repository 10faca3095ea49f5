package org.handslag.goal;

import java.time.LocalDate;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The mentee in a real browser: sets a goal, takes a step, plans a conversation, and asks to see
 * what her mentor has noted.
 */
@ServerTest
class GoalJourneyTest {
    private final CircleCast circles;
    private final Staff staff;
    private final TestClock clock;
    private final int port;
    private final Walk.Start start;

    GoalJourneyTest(
            CircleCast circles,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
        this.start = new Walk.Start(port, languages, "goal");
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"da, WITHOUT_SCRIPT, 320, Frida", "en, KEYBOARD, 360, Greta"})
    void setsAGoalAndPlansAConversation(String language, Way way, int width, String name) {
        var play = circles.play(port, name, day(10));
        circles.promised(play);
        try (var self = start.named("mentee-" + language).in(language, way, width)) {
            enter(self, play.mentee());
            self.go("/goteborg/me?lang=" + language);
            goal(self.go(play.path()));
            conversation(self.go(play.path()));
            self.go(play.path()).follow("own-note.mentors-open").press("own-note.ask");
            self.reads("own-note.waits");
            self.go(play.path()).follow("guide.first-days").reads("guide.when.DAY");
            self.follow("guide.read-day").reads("guide.title");
        }
        mentor(play, language);
    }

    private static void goal(Walk self) {
        self.follow("goal.open-write").follow("goal.new");
        self.press("ui.save").reads("form.missing");
        self.write("goal.what", "Jag vill kunna öppna butiken själv");
        self.write("goal.seen", "Jag har nyckeln och låser upp");
        self.press("ui.save").reads("goal.done.saved");
        self.followTo("Jag vill kunna öppna butiken själv");
        self.write("goal.step", "Titta på när Karin öppnar").press("goal.step-add");
        self.press("goal.tick").reads("goal.all-done");
        self.follow("goal.end").choose("ending", "REACHED").press("ui.save");
        self.reads("goal.done.REACHED");
    }

    private void conversation(Walk self) {
        self.follow("conversation.open-write").follow("conversation.new");
        self.writeInto("day", day(3).toString()).writeInto("time", "10:00");
        self.write("conversation.place", "Fikarummet").press("conversation.plan");
        self.reads("conversation.done.planned").follow("conversation.move");
        self.choose("way", "TELEPHONE").choose("caller", "MENTOR").press("ui.save");
        self.reads("conversation.you-are-called").follow("conversation.cancel");
        self.press("conversation.cancel-do").reads("conversationOutcome.CANCELLED");
    }

    /** Notes something for herself, and shows it. */
    private void mentor(Play play, String language) {
        if (!language.equals("sv")) {
            return;
        }
        try (var there = start.named("mentor").in(language, Way.MOUSE, 360)) {
            enter(there, play.mentor());
            there.go(play.path()).reads("guide.now").follow("own-note.asked-open");
            there.write("own-note.said", "Visa kassan igen på torsdag").press("own-note.save");
            there.press("own-note.show").reads("own-note.done.shown");
            there.go(play.path()).follow("guide.first-days");
            there.pressFor(there.t("firstDays.GOT_READY"), "guide.tick");
            there.reads("guide.done.ticked");
            there.follow("guide.read-steps");
            there.go("/goteborg/guide").reads("guide.pdf");
        }
    }

    private void enter(Walk walk, PersonId person) {
        walk.signIn(staff.wayIn(circles.goteborg(), person));
        staff.confirm(circles.goteborg(), person);
    }

    private LocalDate day(int from) {
        return LocalDate.ofInstant(clock.instant(), circles.goteborg().zone()).plusDays(from);
    }
}
