package org.handslag.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handslag.fit.Aspect;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;

/**
 * What counts first for a mentee, and without what she would rather wait.
 *
 * @param aspects of which she has said something that may be used: only those can count
 */
public record FirstForm(Form form, List<Aspect> aspects) {
    static final String NOTHING = "NOTHING";
    private static final String TOP = "top";
    private static final String MUSTS = "musts";

    static FirstForm filled(MenteeProfile said) {
        var lent = said.lentOut();
        var top = lent.top();
        var form =
                Form.empty()
                        .fill(TOP, top == null ? NOTHING : top)
                        .fillAll(MUSTS, ProfileWords.texts(lent.musts()));
        var filled = new FirstForm(form, List.copyOf(lent.told()));
        form.fill(Overtaken.VERSION, filled.stands());
        return filled;
    }

    public List<Option> tops(Function<String, String> words) {
        return Stream.concat(
                        Stream.of(Option.of(NOTHING, words.apply("profile.first.NOTHING"))),
                        aspects.stream()
                                .map(one -> Option.of(one, words.apply("profile.first." + one))))
                .toList();
    }

    public List<Option> musts(Function<String, String> words) {
        return aspects.stream()
                .map(one -> Option.of(one, words.apply("profile.must." + one)))
                .toList();
    }

    /** False when something is wrong. */
    boolean read(ProfileDraft draft) {
        draft.top =
                form.value(TOP).equals(NOTHING)
                        ? null
                        : form.parsed(TOP, "profile.choice-gone", Aspect::valueOf);
        draft.musts.clear();
        draft.musts.addAll(form.choices(MUSTS, Aspect.class));
        if (draft.top != null && !aspects.contains(draft.top)) {
            form.wrong(TOP, "profile.choice-gone");
        }
        if (!aspects.containsAll(draft.musts)) {
            form.wrong(MUSTS, "profile.choice-gone");
        }
        return form.ok();
    }

    boolean isOf(MenteeProfile now) {
        var saved = filled(now);
        return form.value(Overtaken.VERSION).equals(saved.form.value(Overtaken.VERSION))
                || stands().equals(saved.stands());
    }

    void overtakenBy(MenteeProfile now, Function<String, String> words) {
        var saved = filled(now).form;
        tell(TOP, "profile.first.", saved, words);
        tell(MUSTS, "profile.must.", saved, words);
        form.fill(Overtaken.VERSION, saved.value(Overtaken.VERSION));
    }

    private void tell(String field, String key, Form saved, Function<String, String> words) {
        if (!values(form, field).equals(values(saved, field))) {
            var told =
                    String.join(
                            ", ",
                            saved.values(field).stream()
                                    .map(one -> words.apply(key + one))
                                    .toList());
            form.wrong(
                    field,
                    told.isEmpty() ? "form.emptied" : "form.overtaken",
                    Map.of("saved", told));
        }
    }

    private String stands() {
        return Integer.toHexString(List.of(values(form, TOP), values(form, MUSTS)).hashCode());
    }

    private static Set<String> values(Form form, String field) {
        return new TreeSet<>(form.values(field));
    }
}
