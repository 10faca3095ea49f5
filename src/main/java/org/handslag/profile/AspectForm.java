package org.handslag.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.handslag.adjustment.TradeId;
import org.handslag.fit.Aspect;
import org.handslag.fit.Slot;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.handslag.willingness.MentorSupport;

/**
 * One aspect as a mentee fills it in. Each stands on a page of its own, so what she has saved of
 * another in a second window is no conflict: the form carries what stood there of this one.
 */
public record AspectForm(Aspect aspect, Form form, ProfileChoices choices) {
    static final String USE = "use";
    static final int WISHES = 3;

    private static final String YES = "yes";
    private static final String MUST = "MUST";

    static AspectForm filled(Aspect aspect, MenteeProfile said, ProfileChoices choices) {
        var filled = new AspectForm(aspect, Form.empty().allOptional(), choices);
        var form = filled.form;
        if (said.usable().contains(aspect)) {
            form.fill(USE, YES);
        }
        switch (aspect) {
            case LANGUAGE ->
                    form.fillAll("languages", List.copyOf(said.languages()))
                            .fill("interpreter", said.interpreter() ? YES : null);
            case TIME -> filled.fillTimes(said);
            case TRAVEL ->
                    form.fill("minutes", said.travelMinutes()).fill("code", said.postalCode());
            case ADJUSTMENT -> filled.fillAdjustments(said);
            case TRADE -> filled.fillTrades(said);
            case SUPPORT -> form.fillAll("support", ProfileWords.texts(said.support()));
            case INTEREST -> form.fillAll("interests", ProfileWords.texts(said.interests()));
        }
        return new AspectForm(aspect, form.fill(Overtaken.VERSION, filled.stands()), choices);
    }

    private void fillTimes(MenteeProfile said) {
        for (var day : choices.days()) {
            var halves =
                    said.slots().stream()
                            .filter(slot -> slot.day().name().equals(day.value()))
                            .map(slot -> slot.half().name())
                            .toList();
            form.fillAll(ProfileChoices.SLOTS + day.value(), halves);
        }
        form.fill("from", said.from());
    }

    private void fillAdjustments(MenteeProfile said) {
        for (var one : choices.adjustments()) {
            var must = said.adjustments().get(one.id());
            var value = must == null ? "NO" : must ? MUST : "HELPS";
            form.fill(ProfileChoices.ADJUSTMENT + one.id(), value);
        }
    }

    private void fillTrades(MenteeProfile said) {
        IntStream.range(0, said.trades().size())
                .forEach(n -> form.fill(ProfileChoices.TRADE + (n + 1), said.trades().get(n)));
    }

    /** The fields of the page, in its order. */
    public List<String> fields() {
        var fields = new ArrayList<>(own());
        fields.add(USE);
        return fields;
    }

    private List<String> own() {
        return switch (aspect) {
            case LANGUAGE -> List.of("languages", "interpreter");
            case TIME -> {
                var fields = new ArrayList<>(ProfileChoices.slotFields());
                fields.add("from");
                yield fields;
            }
            case TRAVEL -> List.of("minutes", "code");
            case ADJUSTMENT -> choices.adjustmentFields();
            case TRADE -> tradeFields();
            case SUPPORT -> List.of("support");
            case INTEREST -> List.of("interests");
        };
    }

    public List<String> tradeFields() {
        return IntStream.rangeClosed(1, WISHES).mapToObj(n -> ProfileChoices.TRADE + n).toList();
    }

    /** Puts what was typed into a profile; false when something is wrong. */
    boolean read(ProfileDraft draft) {
        draft.use(aspect, form.ticked(USE));
        draft.empty(aspect);
        switch (aspect) {
            case LANGUAGE -> {
                draft.languages.addAll(known("languages"));
                draft.interpreter = form.ticked("interpreter");
            }
            case TIME -> readTimes(draft);
            case TRAVEL -> readTravel(draft);
            case ADJUSTMENT -> readAdjustments(draft);
            case TRADE -> readTrades(draft);
            case SUPPORT -> draft.support.addAll(form.choices("support", MentorSupport.class));
            case INTEREST -> draft.interests.addAll(form.choices("interests", Interest.class));
        }
        return form.ok();
    }

    private void readTimes(ProfileDraft draft) {
        for (var field : ProfileChoices.slotFields()) {
            var day = field.substring(ProfileChoices.SLOTS.length());
            known(field).forEach(half -> draft.slots.add(Slot.of(day + "-" + half)));
        }
        draft.from = form.optionalDate("from");
    }

    private void readTravel(ProfileDraft draft) {
        known("minutes").forEach(minutes -> draft.travelMinutes = Integer.valueOf(minutes));
        if (!form.value("code").isBlank()) {
            draft.postalCode = form.parsed("code", "profile.no-code", PostalAreas::normal);
        }
    }

    private void readAdjustments(ProfileDraft draft) {
        for (var one : choices.adjustments()) {
            known(ProfileChoices.ADJUSTMENT + one.id()).stream()
                    .filter(need -> !need.equals("NO"))
                    .forEach(need -> draft.adjustments.put(one.id(), need.equals(MUST)));
        }
    }

    private void readTrades(ProfileDraft draft) {
        var wished = new ArrayList<TradeId>();
        for (var field : tradeFields()) {
            for (var text : known(field)) {
                var trade = TradeId.of(text);
                if (wished.contains(trade)) {
                    form.wrong(field, "profile.trade-twice");
                }
                wished.add(trade);
            }
        }
        draft.trades = wished;
    }

    /** The chosen values of a field; those that there are not to choose are noted. */
    private List<String> known(String field) {
        var chosen = form.values(field).stream().filter(one -> !one.isBlank()).distinct().toList();
        var there = new HashSet<>(choices.of(field).stream().map(Option::value).toList());
        if (!there.containsAll(chosen)) {
            form.wrong(field, "profile.choice-gone");
        }
        return chosen.stream().filter(there::contains).toList();
    }

    /** Whether the form was filled from what is saved now, or says the same by chance. */
    boolean isOf(MenteeProfile now) {
        var saved = filled(aspect, now, choices);
        return form.value(Overtaken.VERSION).equals(saved.form.value(Overtaken.VERSION))
                || stands().equals(saved.stands());
    }

    /** Says at each field that differs what stands there now. */
    void overtakenBy(MenteeProfile now, Function<String, String> words) {
        var saved = filled(aspect, now, choices).form;
        for (var field : fields()) {
            if (!values(form, field).equals(values(saved, field))) {
                var told = told(field, saved, words);
                form.wrong(
                        field,
                        told.isEmpty() ? "form.emptied" : "form.overtaken",
                        Map.of("saved", told));
            }
        }
        form.fill(Overtaken.VERSION, saved.value(Overtaken.VERSION));
    }

    private String told(String field, Form saved, Function<String, String> words) {
        if (field.equals(USE) || field.equals("interpreter")) {
            return words.apply(saved.ticked(field) ? "profile.ticked" : "profile.not-ticked");
        }
        return choices.of(field).isEmpty()
                ? saved.value(field)
                : choices.words(field, saved.values(field));
    }

    /** What stands in the fields, short enough to go with the form. */
    private String stands() {
        var all = fields().stream().map(field -> field + values(form, field)).toList();
        return Integer.toHexString(all.hashCode());
    }

    private static Set<String> values(Form form, String field) {
        var values = new TreeSet<>(form.values(field));
        values.removeAll(Set.of("", "NO"));
        return values;
    }
}
