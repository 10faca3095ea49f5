package org.handslag.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.handslag.rules.FurtherApproval.Approver;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** The rules of a kind as a coordinator writes them. */
public record PackForm(Form form, List<Locale> languages) {
    private static final int LINE = 120;
    private static final int TEXT = 2000;
    private static final int LINK = 500;

    static PackForm filled(RulePack pack, List<Locale> languages) {
        var filled = new PackForm(Form.empty(), languages);
        var form = filled.form;
        var content = pack.content();
        filled.name().fill(form, content.name());
        filled.about().fill(form, content.about());
        form.fill("from", pack.from())
                .fill("until", pack.until())
                .fill("law", content.law().reference())
                .fill("link", content.law().link())
                .fillAll("required", content.required().stream().map(Enum::name).sorted().toList())
                .fill("order", content.order())
                .fill(Overtaken.VERSION, pack.version());
        new LimitFields(form).fill(content.limits());
        new HourFields(form).fill(content.hours());
        for (var approval : content.approvals()) {
            form.fill(field(approval.who()), "yes").fill(age(approval.who()), approval.underAge());
        }
        return filled;
    }

    public TextsField name() {
        return TextsField.line("name", languages, LINE);
    }

    public TextsField about() {
        return TextsField.lines("about", languages, TEXT);
    }

    public static String field(Approver who) {
        return "approves-" + who.name().toLowerCase(Locale.ROOT);
    }

    public static String age(Approver who) {
        return field(who) + "-under";
    }

    /** Null when something is wrong. */
    @Nullable RulePack read(RulePack before, LocalDate today) {
        var was = before.content();
        var from = form.date("from");
        var until = form.optionalDate("until");
        if (from != null && until != null && until.isBefore(from)) {
            form.wrong("until", "rules.until-before-from");
        }
        var content =
                new PackContent(
                        name().require(form, was.name(), today),
                        about().read(form, was.about(), today),
                        law(),
                        new LimitFields(form).read(),
                        new HourFields(form).read(),
                        required(),
                        approvals(),
                        Objects.requireNonNullElse(
                                form.choice("order", ApprovalOrder.class),
                                ApprovalOrder.CONSULTANT_LAST));
        return form.ok() && from != null
                ? new RulePack(
                        before.type(),
                        before.number(),
                        from,
                        until,
                        content,
                        before.check(),
                        null,
                        before.version())
                : null;
    }

    boolean isOf(RulePack pack) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(pack.version()));
    }

    void overtakenBy(RulePack saved) {
        var texts = Stream.of(name(), about()).flatMap(field -> languages.stream().map(field::in));
        var plain =
                Stream.concat(
                        Stream.of("from", "until", "law", "link", "order"),
                        Stream.concat(LimitFields.NAMES.stream(), HourFields.NAMES.stream()));
        var fields = Stream.concat(texts, plain).toList();
        Overtaken.tell(form, filled(saved, languages).form, fields);
    }

    private LawReference law() {
        var link = form.optionalLine("link", LINK);
        if (!link.isEmpty() && !link.matches("https://\\S+")) {
            form.wrong("link", "rules.link-wrong");
        }
        return new LawReference(form.optionalLine("law", LINE), link);
    }

    private Set<AgreementPoint> required() {
        var chosen = EnumSet.noneOf(AgreementPoint.class);
        chosen.addAll(form.choices("required", AgreementPoint.class));
        return chosen;
    }

    private List<FurtherApproval> approvals() {
        return Stream.of(Approver.values())
                .filter(who -> form.ticked(field(who)))
                .map(who -> new FurtherApproval(who, LimitFields.optional(form, age(who), 1, 120)))
                .toList();
    }
}
