package org.handslag.course;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the journal keeps of an instance. Of a note and of a secret link only that it changed. */
final class InstanceFacts {
    private InstanceFacts() {}

    static Map<String, Object> of(CourseInstance instance) {
        var facts = new HashMap<String, Object>();
        facts.put("slug", instance.slug());
        facts.put("language", instance.language().toLanguageTag());
        facts.put("sessions", instance.sessions().stream().map(InstanceFacts::times).toList());
        facts.put("room", instance.room());
        facts.put("cost", instance.cost());
        facts.put("leader", instance.leader());
        facts.put("contact", instance.contact().name());
        facts.put("capacity", instance.capacity());
        facts.put("minimum", instance.minimum());
        facts.put("decideBy", instance.size().decideBy());
        facts.put("reserved", instance.size().reserved());
        facts.put("opens", instance.window().opens());
        facts.put("closes", instance.window().closes());
        facts.put("cancelUntil", instance.window().cancelUntil());
        facts.put("namesDue", instance.window().namesDue());
        facts.put("promotion", instance.promotion());
        facts.put("approval", instance.details().approval().needed());
        facts.put("answerDays", instance.details().approval().days());
        facts.put("listed", instance.listed());
        put(facts, "place", instance.place());
        put(facts, "publishedAt", instance.publishedAt());
        put(facts, "cancelledAt", instance.cancelledAt());
        return facts;
    }

    /** The facts of the second, with a word where the first had another note or link. */
    static Map<String, Object> changed(CourseInstance before, CourseInstance after) {
        var facts = of(after);
        if (!before.note().equals(after.note())) {
            facts.put("note", "changed");
        }
        if (!before.where().remoteLink().equals(after.where().remoteLink())) {
            facts.put("remoteLink", "changed");
        }
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private static String times(CourseSession session) {
        return session.starts() + "/" + session.ends();
    }
}
