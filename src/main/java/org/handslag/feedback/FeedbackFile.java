package org.handslag.feedback;

import java.util.List;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What stands in the file of what visitors have told. */
final class FeedbackFile {
    private FeedbackFile() {}

    static List<SheetColumn<Feedback>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "site.feedback-at", one -> SheetCell.of(one.saidAt())),
                SheetColumn.of(f, "site.feedback-what", one -> SheetCell.of(one.said())),
                SheetColumn.of(f, "site.feedback-page", one -> SheetCell.of(one.page())),
                SheetColumn.of(f, "site.feedback-email", one -> SheetCell.of(one.replyTo())),
                SheetColumn.of(
                        f,
                        "site.feedback-language",
                        one -> SheetCell.of(f.languageName(one.language()))),
                SheetColumn.of(f, "site.answered", one -> SheetCell.of(one.answeredAt())),
                SheetColumn.of(f, "site.answer", one -> SheetCell.of(one.answer())));
    }
}
