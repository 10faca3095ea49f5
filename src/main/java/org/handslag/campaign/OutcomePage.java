package org.handslag.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.campaign.InvitedPage.Reply;
import org.handslag.contacting.SendOutcome;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationState;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** A page of what became of each workplace. */
public record OutcomePage(
        Campaign campaign, List<OutcomePage.Row> rows, int found, int at, int last) {
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

    public static String told(Frame f, OutcomePage.Row row) {
        var outcome = row.outcome();
        return outcome == null
                ? f.t("campaign.not-yet")
                : row.bounced() ? f.t("campaign.kind.BOUNCED") : f.t("campaign.kind." + outcome);
    }

    public String path() {
        return "/campaigns/" + campaign.id();
    }

    /** One workplace. Null where nothing has come of it yet. */
    public record Row(
            WorkplaceId workplace,
            String name,
            String organisation,
            @Nullable Integer wave,
            @Nullable SendOutcome outcome,
            boolean bounced,
            @Nullable Reply answer,
            @Nullable Instant answered,
            int seats,
            int attended,
            int completed) {}

    /**
     * One seat.
     *
     * @param name empty while it is not known who comes
     * @param over whether the last day has ended: until then nobody has stayed away
     */
    public record Guest(
            @Nullable PersonId person,
            String name,
            String workplace,
            CourseInstanceId instance,
            Instant starts,
            RegistrationState state,
            boolean over,
            boolean attended,
            boolean completed) {
        public String came(Frame f) {
            return told(f, attended);
        }

        public String isThrough(Frame f) {
            return told(f, completed);
        }

        private String told(Frame f, boolean so) {
            return so || over ? f.t(so ? "sheet.yes" : "sheet.no") : "–";
        }

        Optional<PersonId> known() {
            return Optional.ofNullable(person);
        }
    }
}
