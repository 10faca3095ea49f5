package org.handslag.course;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record CourseId(UUID value) {
    public static CourseId next() {
        return new CourseId(Uuid7.next());
    }

    public static CourseId of(String text) {
        return new CourseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
