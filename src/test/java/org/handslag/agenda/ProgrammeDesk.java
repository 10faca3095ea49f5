package org.handslag.agenda;

import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.support.Office;
import org.handslag.support.Visitor;

/** A coordinator at work with the programmes of days. */
record ProgrammeDesk(Office office) {

    Visitor.Page add(CourseInstance date, Map<String, String> typed) {
        return send(office.form(path(date) + "/blocks/new"), "/blocks", typed);
    }

    Visitor.Page drafted(CourseInstance date) {
        send(programme(date), "/draft", Map.of()).expect(303);
        return programme(date);
    }

    Visitor.Page programme(CourseInstance date) {
        return office.form(path(date));
    }

    Visitor.Page send(Visitor.Page page, String action, Map<String, String> typed) {
        return office.coordinator().submit(page, action, typed);
    }

    static List<String> rows(Visitor.Page page) {
        return page.html().select("tbody tr").stream()
                .map(row -> row.select("th").text() + " " + row.select("td").first().text())
                .toList();
    }

    static String hub(CourseInstance date) {
        return "/goteborg/instances/" + date.id();
    }

    static String path(CourseInstance date) {
        return hub(date) + "/programme";
    }
}
