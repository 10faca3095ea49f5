package org.handslag.signup;

import java.util.ArrayList;
import java.util.List;
import org.handslag.need.Need;
import org.handslag.need.NeedChoice;
import org.handslag.need.NeedKind;
import org.handslag.need.Needs.Wish;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/** What one needs: suggestions to tick and own words. */
public record NeedForm(Form form) {
    private static final int LONGEST = 500;
    private static final String INTERPRETER = "interpreter";

    static NeedForm filled(List<Need> needs) {
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

    List<Wish> read() {
        var interpreter = Asked.text(form, INTERPRETER, LONGEST);
        var wishes = new ArrayList<Wish>();
        for (var kind : NeedKind.values()) {
            form.choices(kind.name(), NeedChoice.class).stream()
                    .filter(choice -> choice.kind() == kind && !choice.isOwnWords())
                    .distinct()
                    .map(choice -> new Wish(choice, words(choice, interpreter)))
                    .forEach(wishes::add);
        }
        addOwnWords(wishes, NeedChoice.OTHER);
        addOwnWords(wishes, NeedChoice.OTHER_FOOD);
        return wishes;
    }

    private void addOwnWords(List<Wish> wishes, NeedChoice choice) {
        var words = Asked.text(form, choice.name(), LONGEST);
        if (!words.isEmpty()) {
            wishes.add(new Wish(choice, words));
        }
    }

    private static String words(NeedChoice choice, String interpreter) {
        return choice == NeedChoice.INTERPRETER ? interpreter : "";
    }

    private static List<String> ticked(List<Need> needs, NeedKind kind) {
        return needs.stream()
                .filter(need -> need.kind() == kind && !need.choice().isOwnWords())
                .map(need -> need.choice().name())
                .toList();
    }
}
