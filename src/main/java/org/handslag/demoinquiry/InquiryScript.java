package org.handslag.demoinquiry;

import java.util.List;
import org.handslag.demo.Shelf;
import org.handslag.relation.RelationState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an operator of the World asks its employers.
 *
 * @param months between two rounds; the latest began so many days ago as {@code ago} says
 * @param rounds the earliest first
 */
record InquiryScript(
        String name,
        int months,
        int ago,
        List<RelationState> whose,
        List<List<AnswerPart>> rounds) {

    /**
     * @param needs which of the ready-made needs, from 0
     * @param call name and telephone of whom to call, or null
     */
    record AnswerPart(List<Integer> needs, String more, @Nullable List<String> call) {}

    /** Null when the operator asks nobody. */
    static @Nullable InquiryScript of(String slug) {
        var file = slug + "-inquiry.json";
        return Shelf.holds(file)
                ? JsonMapper.shared().readValue(Shelf.bytes(file), InquiryScript.class)
                : null;
    }
}
