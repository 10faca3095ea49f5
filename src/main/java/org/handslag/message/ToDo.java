package org.handslag.message;

import java.util.List;
import org.handslag.web.Frame;
import org.handslag.web.Tab;

/**
 * What of the outbox needs a coordinator's hands.
 *
 * @param letters to print
 * @param calls to make
 * @param failed messages that were given up and not sent again
 * @param refused addresses that take no mail
 */
public record ToDo(int letters, int calls, int failed, int refused) {

    /** The four views of the outbox. */
    public List<Tab> tabs(Frame f) {
        return List.of(
                tab(f, "/messages", f.t("message.log")),
                tab(f, "/messages/letters", f.t("message.letters", "n", letters)),
                tab(f, "/messages/calls", f.t("message.calls", "n", calls)),
                tab(f, "/messages/refused", f.t("message.refused", "n", refused)));
    }

    private static Tab tab(Frame f, String path, String label) {
        return new Tab(label, f.to(path), f.path().split("\\?")[0].equals(path));
    }
}
