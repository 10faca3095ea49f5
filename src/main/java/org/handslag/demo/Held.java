package org.handslag.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handslag.course.Promotion;
import org.handslag.demo.Script.InstancePart;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dates of an operator's past that went as usual: only who came, and perhaps where, differs.
 *
 * @param usual by the readable part of a course's address
 */
record Held(Map<String, Usual> usual, List<HeldPart> dates) {

    /**
     * @param at place and room, such as {@code Yesbox | Verkstan, plan 1}
     */
    record Usual(List<String> sittings, int capacity, String at, List<Integer> staff) {}

    /**
     * @param at where it is held elsewhere than usual
     */
    record HeldPart(
            String course,
            String day,
            int left,
            @Nullable String at,
            List<String> registered,
            List<Act> acts) {}

    static List<InstancePart> of(@Nullable String file) {
        if (file == null) {
            return List.of();
        }
        var held = JsonMapper.shared().readValue(Shelf.bytes(file), Held.class);
        return held.dates().stream().map(held::instance).toList();
    }

    private InstancePart instance(HeldPart part) {
        var as = Objects.requireNonNull(usual.get(part.course()));
        var at = Objects.requireNonNullElse(part.at(), as.at()).split(" \\| ");
        return new InstancePart(
                part.course(),
                part.day(),
                as.sittings(),
                as.capacity(),
                part.registered(),
                part.left(),
                at[0],
                at[1],
                as.staff(),
                Promotion.BY_DATE,
                part.acts());
    }
}
