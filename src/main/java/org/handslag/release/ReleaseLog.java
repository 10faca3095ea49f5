package org.handslag.release;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.CircleMemberId;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.release.Release.Act;
import org.handslag.release.ReleasePage.LogLine;
import org.jspecify.annotations.Nullable;

/** What happened with releases, the latest first; what happened in one stroke is one line. */
record ReleaseLog(CircleView view, ZoneId zone) {

    /** What makes one stroke: the same recipient, hand, reason and end. */
    private record Stroke(
            CircleMemberId member,
            Act act,
            boolean back,
            Optional<ReleaseGround> ground,
            Optional<LocalDate> until) {}

    static List<LogLine> lines(CircleView view, List<Release> releases, ZoneId zone) {
        return new ReleaseLog(view, zone).lines(releases);
    }

    private List<LogLine> lines(List<Release> releases) {
        var strokes = new LinkedHashMap<Stroke, List<Release>>();
        for (var one : releases) {
            strokes.computeIfAbsent(given(one), _ -> new ArrayList<>()).add(one);
            var back = one.takenBack();
            if (back != null) {
                strokes.computeIfAbsent(taken(one, back), _ -> new ArrayList<>()).add(one);
            }
        }
        return strokes.entrySet().stream()
                .map(stroke -> line(stroke.getKey(), stroke.getValue()))
                .sorted(Comparator.comparing((LogLine line) -> line.act().at()).reversed())
                .toList();
    }

    private Stroke given(Release one) {
        var until = Optional.ofNullable(until(one));
        return new Stroke(one.member(), one.given(), false, Optional.of(one.ground()), until);
    }

    private static Stroke taken(Release one, Act back) {
        return new Stroke(one.member(), back, true, Optional.empty(), Optional.empty());
    }

    private static LogLine line(Stroke stroke, List<Release> those) {
        return new LogLine(
                those.getFirst(),
                those.stream().map(Release::item).sorted().toList(),
                stroke.act(),
                stroke.back(),
                stroke.until().orElse(null));
    }

    /** The day on which it was taken back, else the last one of its own. */
    private @Nullable LocalDate until(Release release) {
        var back = release.takenBack();
        return back != null
                ? LocalDate.ofInstant(back.at(), zone)
                : view.circle().members().stream()
                        .filter(one -> one.id().equals(release.member()))
                        .findFirst()
                        .map(one -> view.circle().until(one, release.item()))
                        .orElse(null);
    }
}
