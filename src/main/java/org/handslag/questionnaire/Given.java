package org.handslag.questionnaire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What someone answered to one question. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Given.Step.class, name = "step"),
    @JsonSubTypes.Type(value = Given.Picked.class, name = "picked"),
    @JsonSubTypes.Type(value = Given.Said.class, name = "said"),
    @JsonSubTypes.Type(value = Given.Rated.class, name = "rated")
})
public sealed interface Given {

    /** A step of a scale, from 1. */
    record Step(int value) implements Given {}

    /** Alternatives by their number, from 0: one of them, or several. */
    record Picked(List<Integer> picks) implements Given {}

    /**
     * @param quote whether she lets us quote it
     */
    record Said(String text, boolean quote) implements Given {}

    /** The chosen column of each row of a matrix; -1 where none is chosen. */
    record Rated(List<Integer> columns) implements Given {}
}
