package org.handslag.prerequisite;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.course.CourseId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Changes what a course asks, with its row in the journal. */
@Component
public class RuleChanges {
    private final Prerequisites prerequisites;
    private final Journal journal;

    RuleChanges(Prerequisites prerequisites, Journal journal) {
        this.prerequisites = prerequisites;
        this.journal = journal;
    }

    /**
     * Whoever comes to a course must have completed another.
     *
     * @throws Refusal when they would come to need each other
     */
    public void need(CourseId course, CourseId needed, Viewer by) {
        prerequisites.lock();
        var before = prerequisites.of(course);
        var next =
                new Prerequisite(
                        course, List.of(Set.of(needed)), before.bars(), 0, before.version());
        save(before, next, by);
    }

    /** Returns false when someone else saved first. */
    boolean save(Prerequisite before, Prerequisite next, Viewer by) {
        if (!Chain.of(prerequisites.all()).circle(next.course(), next.needed()).isEmpty()) {
            throw new Refusal("prerequisite.circle", Map.of("courses", ""));
        }
        var saved = prerequisites.save(next);
        if (saved) {
            journal.changed(
                    by,
                    "course.prerequisite",
                    new Subject("course", next.course().value()),
                    facts(before),
                    facts(next));
        }
        return saved;
    }

    private static Map<String, Object> facts(Prerequisite rule) {
        return Map.of(
                "ways", rule.ways().toString(),
                "bars", rule.bars().toString(),
                "months", rule.months());
    }
}
