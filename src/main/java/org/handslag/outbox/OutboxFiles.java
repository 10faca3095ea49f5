package org.handslag.outbox;

import java.util.List;
import org.handslag.message.Envelope;
import org.handslag.message.LoggedMessage;
import org.handslag.message.RefusedAddress;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What stands in the files of the outbox. The texts themselves never do. */
final class OutboxFiles {
    private OutboxFiles() {}

    static List<SheetColumn<LoggedMessage>> log(Frame f) {
        return List.of(
                SheetColumn.of(f, "outbox.subject", line -> SheetCell.of(line.subject())),
                SheetColumn.of(f, "outbox.to", line -> SheetCell.of(line.name())),
                SheetColumn.of(f, "outbox.email", line -> SheetCell.of(line.email())),
                SheetColumn.of(f, "outbox.channel", line -> SheetCell.of(f.t(line.channel()))),
                SheetColumn.of(
                        f,
                        "outbox.topic",
                        line -> SheetCell.of(SendLogController.name(f, line.topic()))),
                SheetColumn.of(f, "outbox.written", line -> SheetCell.of(line.writtenAt())),
                SheetColumn.of(f, "outbox.state", line -> SheetCell.of(f.t(line.state()))),
                SheetColumn.of(f, "outbox.settled", line -> SheetCell.of(line.settledAt())));
    }

    static List<SheetColumn<Envelope>> letters(Frame f) {
        return List.of(
                SheetColumn.of(f, "outbox.to", letter -> SheetCell.of(letter.to().name())),
                SheetColumn.of(
                        f,
                        "outbox.address",
                        letter -> SheetCell.of(String.join(", ", letter.to().postal()))),
                SheetColumn.of(f, "outbox.subject", letter -> SheetCell.of(letter.subject())),
                SheetColumn.of(f, "outbox.written", letter -> SheetCell.of(letter.writtenAt())));
    }

    static List<SheetColumn<Envelope>> calls(Frame f) {
        return List.of(
                SheetColumn.of(f, "outbox.to", call -> SheetCell.of(call.to().name())),
                SheetColumn.of(f, "outbox.telephone", call -> SheetCell.of(call.to().telephone())),
                SheetColumn.of(f, "outbox.subject", call -> SheetCell.of(call.subject())),
                SheetColumn.of(f, "outbox.written", call -> SheetCell.of(call.writtenAt())));
    }

    static List<SheetColumn<RefusedAddress>> refused(Frame f) {
        return List.of(
                SheetColumn.of(f, "outbox.email", address -> SheetCell.of(address.email())),
                SheetColumn.of(f, "outbox.to", address -> SheetCell.of(address.name())),
                SheetColumn.of(f, "outbox.since", address -> SheetCell.of(address.since())),
                SheetColumn.of(f, "outbox.why", address -> SheetCell.of(why(f, address))));
    }

    private static String why(Frame f, RefusedAddress address) {
        return address.answer().isEmpty() ? f.t("outbox.it-came-back") : address.answer();
    }
}
