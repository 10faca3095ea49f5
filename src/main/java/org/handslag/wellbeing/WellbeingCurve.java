package org.handslag.wellbeing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.handslag.checkin.CheckInVoice;
import org.handslag.ui.Chart;

/**
 * How one question was answered over time, to be drawn beside the table that says the same: a line
 * for each who answers.
 */
public record WellbeingCurve(WellbeingQuestion question, List<Line> lines) {
    /** The drawing's own units; the page scales it. */
    public static final int WIDTH = 600;

    public static final int HEIGHT = 160;

    /** Someone's answers from left to right. */
    public record Line(CheckInVoice voice, List<Dot> dots) {
        /** For an SVG polyline. */
        public String points() {
            return dots.stream()
                    .map(dot -> Chart.attribute(dot.x()) + "," + Chart.attribute(dot.y()))
                    .collect(Collectors.joining(" "));
        }
    }

    public record Dot(double x, double y) {}

    /**
     * @param answers the latest first
     */
    static WellbeingCurve of(WellbeingQuestion question, List<WellbeingAnswer> answers) {
        var lines =
                Arrays.stream(CheckInVoice.values())
                        .map(voice -> line(voice, question, answers))
                        .filter(line -> !line.dots().isEmpty())
                        .toList();
        return new WellbeingCurve(question, lines);
    }

    /** How high a level is drawn. */
    public static int y(WellbeingLevel level) {
        return HEIGHT - level.height() * HEIGHT / 2;
    }

    private static Line line(
            CheckInVoice voice, WellbeingQuestion question, List<WellbeingAnswer> answers) {
        var first = answers.isEmpty() ? LocalDate.EPOCH : answers.getLast().day();
        var days = answers.isEmpty() ? 0 : ChronoUnit.DAYS.between(first, answers.getFirst().day());
        var dots =
                answers.reversed().stream()
                        .filter(one -> one.voice() == voice)
                        .map(
                                one ->
                                        new Dot(
                                                x(ChronoUnit.DAYS.between(first, one.day()), days),
                                                y(one.said().level(question))))
                        .toList();
        return new Line(voice, dots);
    }

    private static double x(long day, long days) {
        return days == 0 ? WIDTH / 2.0 : (double) WIDTH * day / days;
    }
}
