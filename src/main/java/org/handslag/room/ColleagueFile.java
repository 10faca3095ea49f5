package org.handslag.room;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What of each colleague stands in the file: what the page shows, and no more. */
final class ColleagueFile {
    private ColleagueFile() {}

    static List<SheetColumn<RoomColleague>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "room.name", one -> SheetCell.of(one.name())),
                SheetColumn.of(f, "room.workplace", one -> SheetCell.of(one.workplaces())),
                SheetColumn.of(
                        f,
                        "room.mentor",
                        one -> SheetCell.of(f.t(one.isMentor() ? "room.yes" : "room.no"))),
                SheetColumn.of(
                        f,
                        "room.completed",
                        one -> lines(one.done(), d -> f.plain(d.course()) + ", " + f.date(d.on()))),
                SheetColumn.of(
                        f, "room.certificate", one -> lines(one.done(), RoomColleague.Done::code)),
                SheetColumn.of(
                        f, "room.validity", one -> lines(one.done(), d -> d.expiry().said(f))),
                SheetColumn.of(
                        f,
                        "room.coming",
                        one ->
                                lines(
                                        one.coming(),
                                        s -> f.plain(s.title()) + ", " + f.date(s.starts()))));
    }

    private static <T> SheetCell lines(List<T> all, Function<T, String> line) {
        return SheetCell.of(
                all.stream()
                        .map(line)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
    }
}
