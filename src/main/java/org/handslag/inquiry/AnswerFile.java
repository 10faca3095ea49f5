package org.handslag.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.handslag.inquiry.InquiryPage.Told;
import org.handslag.questionnaire.InWords;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What stands in the file of the answers: a line for each, a column for each question. */
final class AnswerFile {
    private AnswerFile() {}

    static List<SheetColumn<Told>> columns(Frame f, List<Told> all) {
        var columns = new ArrayList<SheetColumn<Told>>();
        columns.add(SheetColumn.of(f, "inquiry.day", t -> SheetCell.of(t.answer().answered())));
        columns.add(
                SheetColumn.of(
                        f,
                        "organisation.organisation",
                        t -> SheetCell.of(t.answer().organisation())));
        columns.add(
                SheetColumn.of(f, "organisation.workplace", t -> SheetCell.of(t.answer().name())));
        columns.add(SheetColumn.of(f, "inquiry.round", t -> SheetCell.of(t.answer().round())));
        all.stream()
                .flatMap(told -> told.lines().stream().map(InWords::question))
                .distinct()
                .forEach(question -> columns.add(answered(question)));
        columns.add(
                SheetColumn.of(f, "inquiry.to-call", t -> SheetCell.of(t.answer().waitsForCall())));
        columns.add(SheetColumn.of(f, "inquiry.call-whom", t -> SheetCell.of(whom(f, t.answer()))));
        return columns;
    }

    private static SheetColumn<Told> answered(String question) {
        return new SheetColumn<>(
                question,
                told ->
                        SheetCell.of(
                                told.lines().stream()
                                        .filter(line -> line.question().equals(question))
                                        .map(InWords::answer)
                                        .collect(Collectors.joining("; "))));
    }

    private static String whom(Frame f, InquiryAnswer answer) {
        var call = answer.call();
        return call == null ? "" : (call.name() + " " + call.shown(f.locale())).strip();
    }
}
