package org.handslag.venue;

import static org.handslag.support.VenueCast.CHECKED;

import java.time.LocalDate;
import org.handslag.access.SignInLinks;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.VenueCast;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A place is entered and described, a date is planned there, and someone finds her way to it. */
@ServerTest
class VenueJourneyTest {
    private final Operator goteborg;
    private final CourseCast courses;
    private final VenueCast cast;
    private final Staff staff;
    private final SignInLinks links;
    private final UnitOfWork work;
    private final Walk.Start start;

    VenueJourneyTest(
            Cast operators,
            CourseCast courses,
            VenueCast cast,
            Staff staff,
            SignInLinks links,
            UnitOfWork work,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.courses = courses;
        this.cast = cast;
        this.staff = staff;
        this.links = links;
        this.work = work;
        this.start = new Walk.Start(port, languages, "place");
    }

    @Test
    void describesAPlaceAndPlansADateThere() {
        var other = cast.place(goteborg, "Annexet", "Göteborg");
        cast.hold(goteborg, courses.published(goteborg, LocalDate.of(2027, 1, 7), 9), other);
        var name = "Yesbox";
        try (var walk = start.in("sv", Way.MOUSE, 360)) {
            signIn(walk, "sv");
            walk.go("/goteborg/instances").follow("venue.title");
            walk.follow("venue.new").press("ui.save").sees(walk.t("form.missing"));
            walk.write("venue.name", name)
                    .write("venue.street", "Kämpegatan 7")
                    .write("venue.postal-code", "411 04")
                    .write("venue.city", "Göteborg")
                    .writeInto("transport-sv", "Hållplats Gullbergsvass. 200 meter att gå.")
                    .writeInto("rooms", "Stora salen, plan 2")
                    .press("ui.save")
                    .reads("venue.added")
                    .follow("venue.group.entrance")
                    .select("value-step-free", walk.t("factValue.YES"))
                    .writeInto("measure-door-width", "92 cm")
                    .press("venue.save-next")
                    .select("value-lift", walk.t("factValue.NO"))
                    .press("ui.save")
                    .reads("venue.known-of-asked", "n", 2, "all", 9);
            walk.go("/goteborg/curriculum").follow("office.plan-date");
            walk.writeInto("day0", "2026-12-10")
                    .select("place", name + ", Göteborg")
                    .writeInto("room", "Stora salen, plan 2")
                    .writeInto("capacity", "12")
                    .press("office.save-draft")
                    .sees(name + ", Kämpegatan 7")
                    .follow("office.publish")
                    .press("office.publish-anyway");
            walk.go("/goteborg/courses")
                    .select("place", name)
                    .press("ui.show")
                    .followTo("Grundkurs för mentorer")
                    .sees("200 meter att gå", walk.t("venue.many-ask"));
            walk.go("/goteborg/places").sees(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 360"})
    void findsACourseByItsPlaceAndReadsHowToGetThere(String language, Way way, int width) {
        var name = "Kajen " + language + way;
        var venue = cast.place(goteborg, name, "Göteborg");
        cast.tell(goteborg, venue, "step-free", FactValue.NO, "3 steg, 15 cm", CHECKED);
        cast.tell(goteborg, venue, "lift", FactValue.YES, "", LocalDate.of(2023, 3, 1));
        cast.tell(goteborg, venue, "loop", FactValue.YES, "", CHECKED);
        cast.hold(goteborg, courses.published(goteborg, LocalDate.of(2027, 1, 14), 12), venue);
        cast.hold(
                goteborg,
                courses.published(goteborg, LocalDate.of(2027, 1, 21), 12),
                cast.place(goteborg, "Bron " + language + way, "Göteborg"));
        try (var walk = start.in(language, way, width)) {
            walk.go("/goteborg/courses?lang=" + language)
                    .select("place", name)
                    .press("ui.show")
                    .reads("site.found", "n", 1)
                    .followTo("Grundkurs för mentorer")
                    .reads("venue.many-ask")
                    .reads("venue.item.step-free")
                    .sees("3 steg, 15 cm", language.equals("en") ? "250 metres" : "250 meter")
                    .follow("venue.all-about", "name", name)
                    .reads("venue.access")
                    .reads("venue.unknown-text")
                    .sees("reception@yesbox.example")
                    .reads("site.next-here");
        }
    }

    private void signIn(Walk walk, String language) {
        var coordinator = staff.holding(goteborg, Role.COORDINATOR);
        var path = work.in(goteborg.id(), () -> links.pathFor(coordinator));
        walk.go("/goteborg" + path + "?lang=" + language);
        walk.page().locator("main button").click();
    }
}
