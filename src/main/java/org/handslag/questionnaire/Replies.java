package org.handslag.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** All that one person answered; a question that was left out is not in it. */
public record Replies(Map<String, Given> byQuestion) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Replies {
        byQuestion = Map.copyOf(byQuestion);
    }

    @JsonCreator
    static Replies from(Map<String, Given> byQuestion) {
        return new Replies(byQuestion);
    }

    @JsonValue
    Map<String, Given> inOrder() {
        return new TreeMap<>(byQuestion);
    }

    public Optional<Given> to(Question question) {
        return Optional.ofNullable(byQuestion.get(question.id().toString()));
    }

    public boolean isEmpty() {
        return byQuestion.isEmpty();
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Reads the stored form, as a row mapper gets it from a jsonb column. */
    public static Replies parse(String json) {
        return JSON.readValue(json, Replies.class);
    }
}
