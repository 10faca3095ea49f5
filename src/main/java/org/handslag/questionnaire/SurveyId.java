package org.handslag.questionnaire;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record SurveyId(UUID value) {
    public static SurveyId next() {
        return new SurveyId(Uuid7.next());
    }

    public static SurveyId of(String text) {
        return new SurveyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
