package org.handslag.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Stays the same from one edition to the next, so that what was answered can be compared. */
public record QuestionId(UUID value) {
    public static QuestionId next() {
        return new QuestionId(Uuid7.next());
    }

    @JsonCreator
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
