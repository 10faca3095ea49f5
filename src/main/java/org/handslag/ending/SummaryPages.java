package org.handslag.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handslag.agreement.AgreementContent;
import org.handslag.agreement.AgreementText;
import org.handslag.agreement.Agreements;
import org.handslag.ui.Form;
import org.springframework.stereotype.Component;

/** Gathers what is written and read of a summary. */
@Component
class SummaryPages {
    private final SummingUp summing;
    private final Agreements agreements;

    SummaryPages(SummingUp summing, Agreements agreements) {
        this.summing = summing;
        this.agreements = agreements;
    }

    EndSummary of(EndingView ending) {
        return summing.of(ending.view().mentorship().id());
    }

    SummaryPage page(EndingView ending, String base, Form form) {
        var agreed = content(ending).map(SummaryPages::agreed).orElse(List.of());
        return new SummaryPage(ending, of(ending), base, agreed, form);
    }

    /** The form as it begins: what is written, else what the agreement lets one begin with. */
    Form begun(EndingView ending) {
        var summary = of(ending);
        var form = EndingForm.filled(summary);
        if (!summary.isWritten()) {
            content(ending).ifPresent(content -> prefill(form, content));
        }
        return form;
    }

    /** What was agreed on last. */
    Optional<AgreementContent> content(EndingView ending) {
        var view = ending.view();
        return agreements
                .find(view.circle(), view.today())
                .map(agreement -> agreement.inForce())
                .map(version -> version.content());
    }

    private static void prefill(Form form, AgreementContent content) {
        form.fill(SummaryText.DONE.field(), content.text(AgreementText.TASKS));
        form.fill(
                SummaryText.LEARNT.field(),
                String.join("\n", content.goals().stream().map(goal -> goal.what()).toList()));
        form.fill(SummaryText.HELPED.field(), content.text(AgreementText.ADJUSTMENTS));
    }

    private static List<String> agreed(AgreementContent content) {
        var lines = new ArrayList<String>();
        lines.add(content.text(AgreementText.PURPOSE));
        content.goals().forEach(goal -> lines.add(goal.what()));
        lines.removeIf(String::isBlank);
        return lines;
    }
}
