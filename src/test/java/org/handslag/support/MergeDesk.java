package org.handslag.support;

import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.PersonId;

/** A coordinator of Göteborg who makes one person of two entries, and two of one again. */
public record MergeDesk(Visitor office) {

    /** The entry that stays takes over all that the other says. */
    public void merge(PersonId from, PersonId into) {
        var path = "/goteborg/people/merges/new?into=" + into + "&from=" + from;
        var form = office.get(path).expect(200);
        var typed = new HashMap<>(Map.of("reason", "Hon ringde och berättade"));
        form.html()
                .select("input[type=radio]")
                .forEach(radio -> typed.put(radio.attr("name"), "from"));
        office.submit(form, "/people/merges", typed).expect(303);
    }

    /** Undoes the latest. */
    public void part() {
        var page = office.get("/goteborg/people/merges").expect(200);
        var undo = page.html().select("form[action$=/undo]").first().attr("action");
        office.submit(page, undo, Map.of()).expect(303);
    }
}
