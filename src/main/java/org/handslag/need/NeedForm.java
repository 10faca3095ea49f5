package org.handslag.need;

import java.util.ArrayList;
import java.util.List;
import org.handslag.need.Needs.Wish;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/** What one needs: suggestions to tick and own words. */
public record NeedForm(Form form) {
    private static final int LONGEST = 500;
    private static final String INTERPRETER = "interpreter";

    public static NeedForm filled(List<Need> needs) {
        var form = Form.empty();
        form.fillAll("ACCESS", ticked(needs, NeedKind.ACCESS));
        form.fillAll("FOOD", ticked(needs, NeedKind.FOOD));
        for (var need : needs) {
            if (need.choice().isOwnWords()) {
                form.fill(need.choice().name(), need.words());
            } else if (need.choice() == NeedChoice.INTERPRETER) {
                form.fill(INTERPRETER, need.words());
            }
        }
        return new NeedForm(form);
    }

    public List<Option> options(Frame f, NeedKind kind) {
        return NeedChoice.of(kind).stream()
                .map(choice -> Option.of(choice.name(), f.t(choice)))
                .toList();
    }

    public List<Wish> read() {
        var interpreter = NoPersonalNumber.text(form, INTERPRETER, LONGEST);
        var wishes = new ArrayList<Wish>();
        for (var kind : NeedKind.values()) {
            form.choices(kind.name(), NeedChoice.class).stream()
                    .filter(choice -> choice.kind() == kind && !choice.isOwnWords())
                    .filter(choice -> choice != NeedChoice.INTERPRETER)
                    .distinct()
                    .map(choice -> new Wish(choice, ""))
                    .forEach(wishes::add);
        }
        if (!interpreter.isEmpty() || form.chosen("ACCESS", NeedChoice.INTERPRETER.name())) {
            wishes.add(new Wish(NeedChoice.INTERPRETER, interpreter));
        }
        addOwnWords(wishes, NeedChoice.OTHER);
        addOwnWords(wishes, NeedChoice.OTHER_FOOD);
        return wishes;
    }

    private void addOwnWords(List<Wish> wishes, NeedChoice choice) {
        var words = NoPersonalNumber.text(form, choice.name(), LONGEST);
        if (!words.isEmpty()) {
            wishes.add(new Wish(choice, words));
        }
    }

    private static List<String> ticked(List<Need> needs, NeedKind kind) {
        return needs.stream()
                .filter(need -> need.kind() == kind && !need.choice().isOwnWords())
                .map(need -> need.choice().name())
                .toList();
    }
}
