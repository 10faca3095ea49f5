package org.handslag.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/**
 * Who may see which line, to be chosen.
 *
 * @param draft whether what was filled in is still to be kept
 */
public record CardShowing(
        String path,
        String helping,
        CardView view,
        List<CardLanguage> languages,
        boolean draft,
        Form form) {

    public CardWords words() {
        return view.words();
    }

    public String action() {
        return path + "/showing";
    }

    /** Besides herself, which is what stands chosen. */
    public List<Option> others() {
        return Arrays.stream(CardAudience.values())
                .filter(one -> one != CardAudience.ME)
                .map(one -> Option.of(one, words().t(one)))
                .toList();
    }

    /** What is chosen of these lines and no others; a line without a choice is for her alone. */
    static Map<String, CardAudience> read(List<CardLine> lines, Form form) {
        var chosen = new HashMap<String, CardAudience>();
        for (var line : lines) {
            var wished = form.optionalChoice(line.code(), CardAudience.class);
            chosen.put(line.code(), wished.orElse(CardAudience.ME));
        }
        return chosen;
    }

    static Form filled(LearningCard card, List<CardLine> lines) {
        var form = Form.empty();
        lines.stream()
                .map(CardLine::code)
                .filter(code -> card.audience(code) != CardAudience.ME)
                .forEach(code -> form.fill(code, card.audience(code)));
        return form;
    }
}
