package org.handslag.demomentorships;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.handslag.criteria.CriteriaNumber;
import org.handslag.demo.Shelf;
import org.handslag.demo.Stage;
import org.handslag.fit.Criteria;
import org.handslag.fit.Part;
import org.handslag.fit.Rule;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a programme decided once about how people are compared.
 *
 * @param ago days before the World is made
 */
record CriteriaPart(
        int ago,
        List<Rule> off,
        Map<Part, Integer> weights,
        Map<CriteriaNumber, Integer> numbers,
        String why) {

    /** The earliest first; none where the operator has decided nothing. */
    static List<CriteriaPart> of(Stage stage) {
        var file = stage.script().slug() + "-criteria.json";
        return Shelf.holds(file)
                ? List.of(JsonMapper.shared().readValue(Shelf.bytes(file), CriteriaPart[].class))
                : List.of();
    }

    Criteria criteria() {
        var on = EnumSet.allOf(Rule.class);
        off.forEach(on::remove);
        return new Criteria(
                on,
                weights,
                number(CriteriaNumber.SLOTS),
                number(CriteriaNumber.FIRST_MINUTES),
                number(CriteriaNumber.MINUTES_PER_KILOMETRE),
                number(CriteriaNumber.TOP_SHARE));
    }

    private int number(CriteriaNumber number) {
        return numbers.getOrDefault(number, number.of(Criteria.standard()));
    }
}
