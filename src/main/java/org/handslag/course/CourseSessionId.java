package org.handslag.course;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record CourseSessionId(UUID value) {
    public static CourseSessionId next() {
        return new CourseSessionId(Uuid7.next());
    }

    public static CourseSessionId of(String text) {
        return new CourseSessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
