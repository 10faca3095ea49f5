package org.handslag.transfer;

import java.util.List;
import org.handslag.transfer.TransferTask.Released;
import org.handslag.transfer.TransferTask.Reply;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** Reads what someone writes, and fills the form with it again. */
final class TransferForm {
    private static final List<String> FIELDS = List.of("will", "went", "said");
    private static final int WORDS = 600;

    private TransferForm() {}

    static Form filled(TransferTask task) {
        var form = Form.empty().fill("will", task.will()).fill(Overtaken.VERSION, task.version());
        var answer = task.answer();
        if (answer != null) {
            form.fill("went", answer.went().name()).fill("said", answer.said());
        }
        return ticked(form, task.released());
    }

    private static Form ticked(Form form, Released released) {
        if (released.inEvaluation()) {
            form.fill("in-evaluation", "yes");
        }
        return released.asCard() ? form.fill("as-card", "yes") : form;
    }

    /** One to three sentences; empty beside the problem when there are none. */
    static String will(Form form) {
        var words = NoPersonalNumber.text(form, "will", WORDS);
        if (words.isEmpty()) {
            form.wrong("will", "form.missing");
        }
        return words;
    }

    static boolean inEvaluation(Form form) {
        return form.ticked("in-evaluation");
    }

    /** Null when she has not said how it went. */
    static @Nullable Reply reply(Form form) {
        var went = form.choice("went", HowItWent.class);
        var said = NoPersonalNumber.text(form, "said", WORDS);
        return went == null ? null : new Reply(went, said);
    }

    static Released released(Form form) {
        return new Released(inEvaluation(form), form.ticked("as-card"));
    }

    /** Tells where it was changed in another window since; sending it once more goes through. */
    static boolean isOvertaken(Form form, TransferTask task, Frame f) {
        if (form.value(Overtaken.VERSION).equals(String.valueOf(task.version()))) {
            return false;
        }
        var typed = FIELDS.stream().filter(name -> !form.values(name).isEmpty()).toList();
        Overtaken.tell(form, filled(task), typed, (name, value) -> shown(name, value, f));
        return !form.ok();
    }

    private static String shown(String name, String value, Frame f) {
        return name.equals("went") && !value.isEmpty() ? f.t(HowItWent.valueOf(value)) : value;
    }
}
