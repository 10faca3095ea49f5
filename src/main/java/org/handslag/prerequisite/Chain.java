package org.handslag.prerequisite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.course.CourseId;

/** Which courses need which. None may come to need itself, whether at once or through others. */
record Chain(Map<CourseId, Set<CourseId>> needs) {
    static Chain of(Collection<Prerequisite> all) {
        return new Chain(
                all.stream().collect(Collectors.toMap(Prerequisite::course, Prerequisite::needed)));
    }

    /**
     * The courses from this one back to itself, if it came to need these; empty when it never does.
     */
    List<CourseId> circle(CourseId course, Set<CourseId> needed) {
        for (var next : needed) {
            var way = way(next, course, new HashSet<>());
            if (!way.isEmpty()) {
                var circle = new ArrayList<>(List.of(course));
                circle.addAll(way);
                return List.copyOf(circle);
            }
        }
        return List.of();
    }

    private List<CourseId> way(CourseId from, CourseId to, Set<CourseId> seen) {
        if (from.equals(to)) {
            return List.of(to);
        }
        if (!seen.add(from)) {
            return List.of();
        }
        for (var next : needs.getOrDefault(from, Set.of())) {
            var rest = way(next, to, seen);
            if (!rest.isEmpty()) {
                var way = new ArrayList<>(List.of(from));
                way.addAll(rest);
                return way;
            }
        }
        return List.of();
    }
}
