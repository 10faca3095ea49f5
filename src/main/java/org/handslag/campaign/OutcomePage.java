package org.handslag.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/** A page of what became of each workplace. */
public record OutcomePage(Campaign campaign, List<Outcomes.Row> rows, int found, int at, int last) {
    /** What one can narrow it to: what came of a workplace, or what it answered. */
    static final List<String> KINDS =
            Stream.of(
                            Stream.of("SENT", "BOUNCED", "SILENT", "REGISTERED", "SKIPPED"),
                            Stream.of(Reply.values()).map(Enum::name),
                            Stream.of(SendOutcome.values())
                                    .filter(outcome -> outcome != SendOutcome.SENT)
                                    .map(Enum::name))
                    .flatMap(kinds -> kinds)
                    .toList();

    public List<Option> kinds(Frame f) {
        return KINDS.stream().map(kind -> Option.of(kind, f.t("campaign.kind." + kind))).toList();
    }

    public static String told(Frame f, Outcomes.Row row) {
        var outcome = row.outcome();
        return outcome == null
                ? f.t("campaign.not-yet")
                : row.bounced() ? f.t("campaign.kind.BOUNCED") : f.t("campaign.kind." + outcome);
    }

    public String path() {
        return "/campaigns/" + campaign.id();
    }
}
