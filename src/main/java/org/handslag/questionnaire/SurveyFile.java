package org.handslag.questionnaire;

import java.util.List;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What stands in the file of the surveys. */
final class SurveyFile {
    private SurveyFile() {}

    static List<SheetColumn<Survey>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "questionnaire.title", one -> SheetCell.of(f.plain(one.title()))),
                SheetColumn.of(f, "questionnaire.state", one -> SheetCell.of(f.t(one.state()))),
                SheetColumn.of(f, "questionnaire.named", one -> SheetCell.of(one.named())),
                SheetColumn.of(f, "questionnaire.usual", one -> SheetCell.of(one.usual())));
    }
}
