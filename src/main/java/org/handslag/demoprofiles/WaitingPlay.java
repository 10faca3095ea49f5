package org.handslag.demoprofiles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.Trade;
import org.handslag.adjustment.TradeId;
import org.handslag.adjustment.Trades;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoprofiles.ProfilesScript.WaitingPart;
import org.handslag.pool.Pool;
import org.handslag.profile.MenteeProfile;
import org.handslag.profile.Telling;
import org.handslag.scope.PersonId;
import org.handslag.supply.Releasing;
import org.handslag.supply.SupplyLine;
import org.springframework.stereotype.Component;

/** Someone who waits says what matters to her, by herself or with someone beside her. */
@Component
class WaitingPlay {
    private final Telling telling;
    private final Speakers speakers;
    private final Trades trades;
    private final Moments moments;
    private final Pool pool;
    private final Releasing releasing;

    WaitingPlay(
            Telling telling,
            Speakers speakers,
            Trades trades,
            Moments moments,
            Pool pool,
            Releasing releasing) {
        this.telling = telling;
        this.speakers = speakers;
        this.trades = trades;
        this.moments = moments;
        this.pool = pool;
        this.releasing = releasing;
    }

    void play(WaitingPart part, Stage stage, LocalDate today) {
        var day = today.minusDays(part.ago());
        moments.onMorning(day, stage.operator(), () -> tell(part, stage, today));
    }

    /** She lets employers read these lines of her wish. */
    void show(String name, Set<SupplyLine> lines, Stage stage, LocalDate today) {
        var home = stage.operator();
        moments.onMorning(
                today,
                home,
                () -> {
                    var her = speakers.mentee(name);
                    pool.waiting(her, home.zone())
                            .forEach(
                                    one ->
                                            releasing.release(
                                                    one, lines, Speakers.herself(her, stage)));
                });
    }

    private void tell(WaitingPart part, Stage stage, LocalDate today) {
        var her = speakers.mentee(part.name());
        var by = Speakers.herself(her, stage);
        var helped = part.helped();
        if (helped != null) {
            by = Speakers.staff(stage, helped.by());
            telling.begin(her, helped.way(), Locale.forLanguageTag(helped.language()), by);
        }
        telling.tell(said(part, her, today), by);
        telling.end(her);
    }

    private MenteeProfile said(WaitingPart part, PersonId her, LocalDate today) {
        var from = part.from();
        return new MenteeProfile(
                her,
                part.uses(),
                part.languages(),
                part.interpreter(),
                Speakers.slots(part.slots()),
                part.minutes(),
                part.code(),
                adjustments(part),
                trades(part.trades()),
                part.support(),
                part.interests(),
                part.top(),
                part.musts(),
                from == null ? null : today.plusDays(from),
                telling.locked(her).version());
    }

    private Map<AdjustmentId, Boolean> adjustments(WaitingPart part) {
        var found = new LinkedHashMap<AdjustmentId, Boolean>();
        part.adjustments()
                .forEach(
                        (code, must) ->
                                speakers.adjustments(List.of(code))
                                        .forEach(id -> found.put(id, must)));
        return found;
    }

    private List<TradeId> trades(List<String> codes) {
        var all = trades.all();
        return codes.stream()
                .flatMap(code -> all.stream().filter(one -> one.code().equals(code)))
                .map(Trade::id)
                .toList();
    }
}
