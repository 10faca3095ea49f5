package org.handslag.speedmeeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.speedmeeting.SpeedMeeting.SpeedStage;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/**
 * A meeting as one of its guests sees it, with what is hers alone.
 *
 * @param others those of the other side whom she has met and may be with
 */
public record MetPage(
        SpeedMeeting meeting, SpeedStage stage, SpeedGuest guest, List<SpeedGuest> others) {

    /** What a field says for "not with this person". */
    public static final String NO = "no";

    /** How the others are called before her: a mentee by her badge, a mentor by name. */
    public static String called(Frame f, SpeedGuest other) {
        return other.isMentee()
                ? f.t("speedmeeting.person", "n", other.badge())
                : f.t("speedmeeting.mentor", "name", other.name(), "place", other.workplace());
    }

    public boolean mayRank() {
        return stage == SpeedStage.OPEN && guest.hasCome() && !others.isEmpty();
    }

    /** What stands for each of the others in a list of hers. */
    public List<Option> choices(Frame f) {
        return Stream.concat(
                        IntStream.rangeClosed(1, others.size())
                                .mapToObj(n -> Option.of(n, place(f, n))),
                        Stream.of(new Option(NO, f.t("speedmeeting.not"), null)))
                .toList();
    }

    private static String place(Frame f, int n) {
        return f.t(n == 1 ? "speedmeeting.place-first" : "speedmeeting.place", "n", n);
    }

    public static String field(SpeedGuest other) {
        return "to-" + other.badge();
    }

    /** Where it is told that nothing could be saved. */
    String firstField() {
        return others.stream().findFirst().map(MetPage::field).orElse("to");
    }

    /** What she has said so far. */
    public Form said() {
        var form = Form.empty();
        for (var other : others) {
            var place = guest.placeOf(other.id());
            if (place != null) {
                form.fill(field(other), place == SpeedGuest.NOT ? NO : place);
            }
        }
        return form;
    }

    /** Those whom she would like, the best first, each as the page says it. */
    public List<String> wished(Frame f, Map<SpeedGuestId, Integer> places) {
        return others.stream()
                .filter(one -> places.getOrDefault(one.id(), SpeedGuest.NOT) != SpeedGuest.NOT)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(places.get(one.id()))))
                .map(
                        one ->
                                f.t(
                                        "speedmeeting.said-line",
                                        "n",
                                        Objects.requireNonNull(places.get(one.id())),
                                        "who",
                                        called(f, one)))
                .toList();
    }

    /** Those to whom she said no. */
    public List<String> refused(Frame f, Map<SpeedGuestId, Integer> places) {
        return others.stream()
                .filter(one -> Objects.equals(places.get(one.id()), SpeedGuest.NOT))
                .map(one -> called(f, one))
                .toList();
    }

    /** Those whom she left open. */
    public List<String> open(Frame f, Map<SpeedGuestId, Integer> places) {
        var open = new ArrayList<String>();
        for (var one : others) {
            if (!places.containsKey(one.id())) {
                open.add(called(f, one));
            }
        }
        return open;
    }

    public Map<SpeedGuestId, Integer> places() {
        var said = guest.said();
        return said == null ? Map.of() : said.places();
    }
}
