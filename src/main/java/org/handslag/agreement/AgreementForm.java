package org.handslag.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.adjustment.Adjustment;
import org.handslag.agreement.AgreementContent.AgreementGoal;
import org.handslag.agreement.AgreementContent.Beside;
import org.handslag.agreement.AgreementContent.Outsider;
import org.handslag.agreement.AgreementContent.Support;
import org.handslag.rules.PlacementTypeId;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.wish.PersonFields;
import org.jspecify.annotations.Nullable;

/** The fields of one lead word of a draft: filled from it, and read into its next state. */
public final class AgreementForm {
    private static final int FOLLOW_UPS = 3;
    private static final int MOST_HOURS = 20;

    private final Form form;
    private final LeadWord word;

    AgreementForm(Form form, LeadWord word) {
        this.form = form;
        this.word = word;
    }

    static Form filled(AgreementVersion version, LeadWord word) {
        var form = Form.empty().fill(Overtaken.VERSION, version.lock());
        var content = version.content();
        word.texts().forEach(text -> form.fill(text.field(), content.text(text)));
        switch (word) {
            case CLARITY ->
                    form.fill("type", version.type())
                            .fill("from", content.from())
                            .fill("until", content.until());
            case REQUIREMENTS -> requirements(form, content);
            case EXPECTATIONS ->
                    form.fill("kin", content.kin() == null ? null : content.kin() ? "YES" : "NO");
            case GOALS -> goals(form, content.goals());
            case PURPOSE -> {}
        }
        return form;
    }

    private static void requirements(Form form, AgreementContent content) {
        var minutes = content.support().minutes();
        form.fill("hours", minutes == null ? null : hours(minutes))
                .fillAll(
                        "helps",
                        content.support().adjustments().stream().map(UUID::toString).toList())
                .fill("unadjusted", content.support().unadjusted() ? "yes" : null)
                .fill("young", content.beside().young() ? "yes" : null);
        var days = content.support().followUps();
        var until = content.until();
        if (days.isEmpty() && until != null) {
            days = AgreementContent.usualFollowUps(content.from(), until);
        }
        for (int i = 0; i < days.size(); i++) {
            form.fill("follow-up-" + (i + 1), days.get(i));
        }
        content.beside()
                .outsiders()
                .forEach(
                        (party, who) ->
                                form.fill(party.field("name"), who.name())
                                        .fill(party.field("email"), who.email()));
    }

    private static void goals(Form form, List<AgreementGoal> goals) {
        for (int i = 0; i < goals.size(); i++) {
            form.fill("what-" + (i + 1), goals.get(i).what())
                    .fill("seen-" + (i + 1), goals.get(i).seen())
                    .fill("when-" + (i + 1), goals.get(i).when());
        }
    }

    /** The field that tells what concerns the whole page. */
    static String first(LeadWord word) {
        return word.fields().getFirst();
    }

    private static String hours(int minutes) {
        var hours = String.valueOf(Math.round(minutes / 0.6) / 100.0);
        return hours.endsWith(".0") ? hours.substring(0, hours.length() - 2) : hours;
    }

    boolean isOf(AgreementVersion version) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(version.lock()));
    }

    /** Whether the writer knows of all that nobody asked for in her text. */
    boolean wasTold() {
        return form.value("noticed").equals(String.join(", ", word.unasked(form)));
    }

    void overtakenBy(AgreementVersion saved) {
        var now = filled(saved, word);
        Overtaken.tell(form, now, names());
    }

    /** In the order of the page; choices are told by the page itself. */
    private List<String> names() {
        var beside =
                switch (word) {
                    case CLARITY -> Stream.of("from", "until");
                    case REQUIREMENTS ->
                            Stream.of("hours", "follow-up-1", "follow-up-2", "follow-up-3");
                    case EXPECTATIONS -> Stream.of("kin");
                    case GOALS -> Stream.of("when-1", "when-2", "when-3");
                    case PURPOSE -> Stream.<String>empty();
                };
        return Stream.concat(beside, word.fields().stream()).toList();
    }

    /**
     * The draft as it is with what was typed. Everything may be left open: what is missing is told
     * on the agreement's page, not refused here.
     */
    AgreementVersion read(
            AgreementVersion before, Set<PlacementTypeId> kinds, List<Adjustment> helps) {
        var texts = new EnumMap<AgreementText, String>(AgreementText.class);
        word.texts().forEach(t -> texts.put(t, form.optionalText(t.field(), AgreementText.MOST)));
        var content = before.content().with(texts);
        return switch (word) {
            case PURPOSE -> before.with(content);
            case CLARITY -> clarity(before, content, kinds);
            case REQUIREMENTS -> before.with(requirements(content, helps));
            case EXPECTATIONS -> before.with(content.related(kin()));
            case GOALS -> before.with(content.aimingAt(goals()));
        };
    }

    private AgreementVersion clarity(
            AgreementVersion before, AgreementContent content, Set<PlacementTypeId> kinds) {
        var from = form.date("from");
        var until = form.optionalDate("until");
        if (from != null && until != null && until.isBefore(from)) {
            form.wrong("until", "agreement.wrong.until");
        }
        if (!before.change().begins() && !before.content().from().equals(from)) {
            form.wrong("from", "agreement.wrong.from");
        }
        var type =
                kinds.stream()
                        .filter(kind -> kind.toString().equals(form.value("type")))
                        .findFirst();
        if (type.isEmpty() && !form.value("type").isEmpty()) {
            form.wrong("type", "form.choose");
        }
        return form.ok() && from != null
                ? before.with(type.orElse(null), ChangeForm.moved(content, from, until))
                : before;
    }

    private AgreementContent requirements(AgreementContent content, List<Adjustment> helps) {
        var chosen = new HashSet<UUID>();
        helps.stream()
                .map(help -> help.id().value())
                .filter(id -> form.chosen("helps", id.toString()))
                .forEach(chosen::add);
        var days =
                IntStream.rangeClosed(1, FOLLOW_UPS)
                        .mapToObj(i -> followUp(content, "follow-up-" + i))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var unadjusted = form.ticked("unadjusted");
        if (unadjusted && !chosen.isEmpty()) {
            form.wrong("unadjusted", "agreement.wrong.unadjusted");
        }
        return content.with(new Support(minutes(), chosen, unadjusted, days))
                .with(new Beside(form.ticked("young"), outsiders()));
    }

    private @Nullable LocalDate followUp(AgreementContent content, String field) {
        var day = form.optionalDate(field);
        var until = content.until();
        if (day != null && (day.isBefore(content.from()) || until != null && day.isAfter(until))) {
            form.wrong(field, "agreement.wrong.outside");
        }
        return day;
    }

    private @Nullable Integer minutes() {
        var typed = form.optionalLine("hours", 10).replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,2}([.]\\d{1,2})?") || Double.parseDouble(typed) > MOST_HOURS) {
            form.wrong("hours", "agreement.wrong.hours", Map.of("most", MOST_HOURS));
            return null;
        }
        return (int) Math.round(Double.parseDouble(typed) * 60);
    }

    private Map<Party, Outsider> outsiders() {
        var outsiders = new EnumMap<Party, Outsider>(Party.class);
        for (var party : Party.OUTSIDE) {
            var name = form.optionalLine(party.field("name"), PersonFields.LINE);
            var email = PersonFields.email(form, party.field("email"));
            if (name.isEmpty() != (email == null) && form.problem(party.field("email")) == null) {
                form.wrong(
                        name.isEmpty() ? party.field("name") : party.field("email"),
                        "agreement.wrong.outsider");
            } else if (email != null) {
                outsiders.put(party, new Outsider(name, email.address()));
            }
        }
        return outsiders;
    }

    private @Nullable Boolean kin() {
        return switch (form.value("kin")) {
            case "YES" -> {
                if (form.value(AgreementText.FAMILY.field()).isBlank()) {
                    form.wrong(AgreementText.FAMILY.field(), "agreement.wrong.kin");
                }
                yield true;
            }
            case "NO" -> false;
            default -> null;
        };
    }

    private List<AgreementGoal> goals() {
        var goals = new ArrayList<AgreementGoal>();
        for (int i = 1; i <= AgreementContent.MOST_GOALS; i++) {
            var what = form.optionalText("what-" + i, AgreementText.MOST);
            var seen = form.optionalText("seen-" + i, AgreementText.MOST);
            var when = form.optionalDate("when-" + i);
            if (what.isEmpty() && !(seen.isEmpty() && when == null)) {
                form.wrong("what-" + i, "agreement.wrong.goal");
            } else if (!what.isEmpty()) {
                goals.add(new AgreementGoal(what, seen, when));
            }
        }
        return goals;
    }
}
