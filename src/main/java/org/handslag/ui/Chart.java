package org.handslag.ui;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Numbers to be drawn beside the table that holds them. */
public record Chart(List<Point> points) {
    /** The drawing's own units; the page scales it. */
    public static final int WIDTH = 600;

    public static final int HEIGHT = 200;

    public record Point(String label, double value) {}

    /** The length of a bar in percent of the longest. */
    public double percent(Point point) {
        return rounded(100 * point.value() / highest());
    }

    /** The points of a line from edge to edge, for an SVG polyline. */
    public String line() {
        return IntStream.range(0, points.size())
                .mapToObj(i -> x(i) + "," + y(points.get(i)))
                .collect(joining(" "));
    }

    public double x(int index) {
        return points.size() < 2 ? WIDTH / 2.0 : rounded(WIDTH * index / (points.size() - 1.0));
    }

    public double y(Point point) {
        return rounded(HEIGHT - HEIGHT * point.value() / highest());
    }

    private double highest() {
        return Math.max(1, points.stream().mapToDouble(Point::value).max().orElse(1));
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /** For {@code width="37.5%"}, whatever the machine's own language. */
    public static String attribute(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
