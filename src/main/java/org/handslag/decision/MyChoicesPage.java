package org.handslag.decision;

import java.util.List;

/**
 * What a mentee is asked, as she reads it herself.
 *
 * @param path of her page
 */
public record MyChoicesPage(Choosing choosing, List<ChoiceTold> told, String name, String path) {

    /** Those of which she can still choose. */
    public List<ChoiceTold> open() {
        return told.stream().filter(ChoiceTold::isOpen).toList();
    }

    public boolean isAsked() {
        return standing().equals(ChoiceState.ASKED.name());
    }

    /** The one that she has chosen, or the first. */
    public ChoiceTold chosen() {
        return told.stream()
                .filter(one -> one.choice().hasYes(ChoiceParty.MENTEE))
                .findFirst()
                .orElse(told.getFirst());
    }

    /** Key of what is told her of how it stands; nothing tells whose no it was but hers. */
    public String standing() {
        if (choosing.isOpen()) {
            return choosing.open().orElseThrow().state().name();
        }
        var chosen = chosen().choice();
        if (chosen.hasYes(ChoiceParty.MENTEE)) {
            return chosen.state() == ChoiceState.BEGUN ? "BEGUN" : "NOTHING";
        }
        return choosing.choices().stream().anyMatch(one -> one.state() == ChoiceState.TAKEN_BACK)
                ? "TAKEN_BACK"
                : choosing.choices().getLast().state() == ChoiceState.SILENT ? "SILENT" : "NO";
    }
}
