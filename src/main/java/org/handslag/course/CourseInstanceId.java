package org.handslag.course;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record CourseInstanceId(UUID value) {
    public static CourseInstanceId next() {
        return new CourseInstanceId(Uuid7.next());
    }

    public static CourseInstanceId of(String text) {
        return new CourseInstanceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
