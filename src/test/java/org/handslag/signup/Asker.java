package org.handslag.signup;

import static org.handslag.signup.Sender.path;
import static org.handslag.signup.Sender.self;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.support.Visitor;

/** One of many who ask for a seat; {@code email} is hers alone. */
record Asker(String name, String email) {
    private static int people = 0;

    static Asker next() {
        var number = ++people;
        return new Asker("Sökande " + number, "s" + number + "@race.example");
    }

    static List<Asker> many(int count) {
        return Stream.generate(Asker::next).limit(count).toList();
    }

    Visitor.Page join(Visitor visitor, CourseInstance instance) {
        return send(visitor, visitor.get(path(instance)).expect(200));
    }

    /** Whoever learns that the seats are gone asks for the waiting list, with one press. */
    Visitor.Page send(Visitor visitor, Visitor.Page form) {
        var sent = visitor.submit(form, "/register", self(name, email));
        return sent.status() == 409
                ? visitor.submit(sent, "/register", Map.of("when-full", "SOME"))
                : sent;
    }

    /** The form of a contact with these many colleagues. */
    static Map<String, String> group(int size) {
        var contact = next();
        var fields = new HashMap<>(self(contact.name(), contact.email()));
        fields.put("organisation", "Lager AB");
        var seat = 0;
        for (var one : many(size)) {
            fields.put("seat-" + ++seat + "-name", one.name());
            fields.put("seat-" + seat + "-email", one.email());
        }
        return fields;
    }
}
