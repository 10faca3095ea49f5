package org.handslag.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.Survey;
import org.handslag.ui.Chart;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A round's result as a coordinator reads it.
 *
 * @param named answers with the names of who gave them; empty where anonymity was promised
 */
public record ResultsPage(Survey survey, RoundResult result, List<Signed> named) {

    /** One answer with a name. */
    public record Signed(String name, List<Line> lines) {}

    /** A question and what was answered to it, in words. */
    public record Line(String question, String answer) {}

    /**
     * One line of the file.
     *
     * @param count null where it is a text
     */
    record Counted(String question, String row, String answer, @Nullable Integer count) {}

    /** The bars of one row of a question. */
    public Chart chart(Frame f, QuestionResult of, int row) {
        var options = of.question().options(f);
        var counts = of.counts().get(row);
        return new Chart(
                IntStream.range(0, counts.size())
                        .mapToObj(i -> new Chart.Point(options.get(i).label(), counts.get(i)))
                        .toList());
    }

    /** What stands in the file: never more than the page shows. */
    List<Counted> lines(Frame f) {
        return result.questions().stream().flatMap(one -> lines(f, one).stream()).toList();
    }

    private static List<Counted> lines(Frame f, QuestionResult of) {
        var question = f.plain(of.question().text());
        var lines = new ArrayList<Counted>();
        for (int row = 0; row < of.counts().size(); row++) {
            var counts = of.counts().get(row);
            for (int i = 0; i < counts.size(); i++) {
                lines.add(
                        new Counted(
                                question,
                                row(f, of.question(), row),
                                of.question().options(f).get(i).label(),
                                counts.get(i)));
            }
        }
        of.sayings().forEach(saying -> lines.add(new Counted(question, "", saying.text(), null)));
        return lines;
    }

    private static String row(Frame f, Question question, int row) {
        return question.rows(f).get(row);
    }
}
