package org.handslag.outbox;

import java.util.List;
import org.handslag.message.ToDo;
import org.handslag.ui.Tab;
import org.handslag.web.Frame;

/** The four views of the outbox, each with what waits there. */
public final class OutboxTabs {
    private OutboxTabs() {}

    public static List<Tab> of(Frame f, ToDo toDo) {
        return List.of(
                tab(f, "/messages", f.t("outbox.log")),
                tab(f, "/messages/letters", f.t("outbox.letters", "n", toDo.letters())),
                tab(f, "/messages/calls", f.t("outbox.calls", "n", toDo.calls())),
                tab(f, "/messages/refused", f.t("outbox.refused", "n", toDo.refused())));
    }

    private static Tab tab(Frame f, String path, String label) {
        return new Tab(label, f.to(path), f.path().split("\\?", 2)[0].equals(path));
    }
}
