package org.handslag.signup;

import java.util.HashMap;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.support.Visitor;

/** Someone who fills in the public form for seats. Each comes from a source of her own. */
class Sender {
    private static int sources = 0;

    private final Visitor visitor;

    Sender(int port) {
        visitor = new Visitor(port, "sv").sending("X-Forwarded-For", "10.1.0." + sources++ % 250);
    }

    Visitor visitor() {
        return visitor;
    }

    Visitor.Page form(CourseInstance instance) {
        return visitor.get(path(instance)).expect(200);
    }

    /** The form for colleagues with these many seats. */
    Visitor.Page rows(CourseInstance instance, int seats) {
        var page = visitor.get(path(instance) + "?for=colleagues").expect(200);
        for (int i = 1; i < seats; i++) {
            page = send(page, Map.of("more", "yes")).expect(200);
        }
        return page;
    }

    Visitor.Page send(CourseInstance instance, Map<String, String> fields) {
        return send(form(instance), fields);
    }

    Visitor.Page send(Visitor.Page form, Map<String, String> fields) {
        return visitor.submit(form, "/register", fields);
    }

    /** Sends the form and reads the receipt. */
    Visitor.Page receipt(CourseInstance instance, Map<String, String> fields) {
        return visitor.follow(send(instance, fields).expect(303)).expect(200);
    }

    static String path(CourseInstance instance) {
        return "/goteborg/courses/" + instance.slug() + "/register";
    }

    static Map<String, String> self(String name, String email) {
        return Map.of("name", name, "email", email);
    }

    /** A contact with colleagues who each have an address. */
    static Map<String, String> contact(int seats) {
        var fields = new HashMap<String, String>();
        fields.put("name", "Vera Lager");
        fields.put("email", "vera@lager.example");
        fields.put("organisation", "Lager AB");
        for (int i = 1; i <= seats; i++) {
            fields.put("seat-" + i + "-name", "Kollega " + (char) ('A' + i));
            fields.put("seat-" + i + "-email", "anna" + i + "@lager.example");
        }
        return fields;
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
