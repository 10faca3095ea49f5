package org.handslag.routes;

import java.util.Map;
import java.util.Set;
import org.handslag.file.Drawings;
import org.handslag.support.Visitor;

/** What a coordinator of Göteborg plans ahead, made by the program's own pages. */
record Planned(Visitor leader, RealIds ids) {

    void make() {
        series();
        provider();
        modules();
        programme();
    }

    private void series() {
        var begin = page("/curriculum/{id}/series/new");
        var first = Map.of("first", "2027-02-01", "count", "2");
        var preview = leader.submit(begin, "/series", first).expect(200);
        var made = leader.submit(preview, "/series", Map.of("step", "make")).expect(303);
        var date = leader.follow(made).html().select("tbody a").first().attr("href");
        var size = leader.get(date + "/size").expect(200);
        leader.submit(size, "/size", Map.of("capacity", "9", "minimum", "")).expect(303);
    }

    private void provider() {
        var entry = page("/roster/new");
        var organisation = entry.html().select("[name=organisation] option[value~=.]").first();
        var typed =
                Map.of(
                        "kind", "PROVIDER",
                        "organisation", organisation.val(),
                        "topics", "Mentorskap");
        var made = leader.follow(leader.submit(entry, "/roster", typed).expect(303)).expect(200);
        var path = made.address().getPath() + "/contracts";
        var contract =
                Map.of(
                        "number", "7",
                        "from", "2022-01-01",
                        "until", "2027-12-31",
                        "covers", "Grundkursen");
        leader.submit(leader.get(path + "/new").expect(200), path, contract).expect(303);
    }

    private void modules() {
        var typed = Map.of("title-sv", "Mentorns roll", "minutes", "60", "group0-sv", "Unga");
        leader.submit(page("/modules/new"), "/modules", typed).expect(303);
        var course = page("/curriculum/{id}/modules");
        var module = course.html().select("[name=module]").first().val();
        leader.submit(course, "/modules", Map.of("module", module)).expect(303);
    }

    private void programme() {
        var typed = Map.of("kind", "SHARING", "minutes", "20");
        leader.submit(page("/instances/{id}/programme/blocks/new"), "/blocks", typed).expect(303);
        var led = page("/instances/{id}/programme/blocks/new");
        var someone = led.html().select("[name=lead] option[value^=p]").first().val();
        var lead = Map.of("kind", "BREAK", "minutes", "15", "lead", someone);
        leader.submit(led, "/blocks", lead).expect(303);
        var agreed = Map.of("alt-sv", "Alla på en trappa", "agreed", "yes");
        var picture = Drawings.picture("png", 30, 20);
        leader.upload(page("/instances/{id}/photo/new"), agreed, "bild.png", picture).expect(303);
    }

    private Visitor.Page page(String pattern) {
        return leader.get("/goteborg" + ids.path(new Route("GET", pattern, Set.of()))).expect(200);
    }
}
