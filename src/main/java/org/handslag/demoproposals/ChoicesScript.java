package org.handslag.demoproposals;

import java.util.List;
import java.util.Optional;
import org.handslag.decision.ChoiceParty;
import org.handslag.demo.Shelf;
import org.handslag.demo.Stage;
import tools.jackson.databind.json.JsonMapper;

/** Who is asked whom she wants as mentor. Days are counted from the day the World is made. */
record ChoicesScript(List<AskedPart> asked) {

    /**
     * Someone who is asked.
     *
     * @param days that each of those who are asked has
     * @param most about so many mentors
     */
    record AskedPart(String mentee, int ago, int days, int most, List<SaidPart> says) {}

    /** Whoever's turn it is says yes or no. */
    record SaidPart(ChoiceParty by, boolean yes, int ago) {}

    static Optional<ChoicesScript> of(Stage stage) {
        var file = stage.script().slug() + "-choices.json";
        return Shelf.holds(file)
                ? Optional.of(JsonMapper.shared().readValue(Shelf.bytes(file), ChoicesScript.class))
                : Optional.empty();
    }
}
