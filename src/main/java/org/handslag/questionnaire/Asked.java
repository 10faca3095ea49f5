package org.handslag.questionnaire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.handslag.scope.Texts;

/** How a question is answered, and what there is to choose among. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Asked.Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = Asked.OneOf.class, name = "one-of"),
    @JsonSubTypes.Type(value = Asked.SomeOf.class, name = "some-of"),
    @JsonSubTypes.Type(value = Asked.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Asked.Matrix.class, name = "matrix")
})
public sealed interface Asked {

    /**
     * From 1 to so many.
     *
     * @param low what 1 means, in words
     * @param high what the last one means
     */
    record Scale(int steps, Texts low, Texts high) implements Asked {}

    record OneOf(Lines options) implements Asked {}

    record SomeOf(Lines options) implements Asked {}

    /**
     * @param quotable whether it is asked beside each text if it may be quoted
     */
    record Words(boolean quotable) implements Asked {}

    /** One of the columns for each row. */
    record Matrix(Lines rows, Lines columns) implements Asked {}

    default QuestionKind kind() {
        return switch (this) {
            case Scale _ -> QuestionKind.SCALE;
            case OneOf _ -> QuestionKind.ONE_OF;
            case SomeOf _ -> QuestionKind.SOME_OF;
            case Words _ -> QuestionKind.WORDS;
            case Matrix _ -> QuestionKind.MATRIX;
        };
    }
}
