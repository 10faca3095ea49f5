package org.handslag.registered;

import java.time.Clock;
import org.handslag.scope.Refusal;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Does for a person what was asked for, and keeps who asked in the same unit of work. */
@Component
class Acting {
    private final AskedChanges changes;
    private final Clock clock;

    Acting(AskedChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * False when a rule said no: the reason stands at the field, and nothing is kept. Only what was
     * read before may then be shown.
     */
    boolean did(Form form, String field, Runnable verb) {
        try {
            verb.run();
            return true;
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            form.wrong(field, refusal.key(), refusal.arguments());
            return false;
        }
    }

    /** As {@link #did(Form, String, Runnable)}, for someone who asked. */
    boolean did(Frame f, Form form, Entry entry, Asking asking, Runnable verb) {
        return did(
                form,
                Asking.WHO,
                () -> {
                    verb.run();
                    keep(f, entry.registration().id(), asking);
                });
    }

    /** Who asked for what was just done to a registration. */
    void keep(Frame f, RegistrationId of, Asking asking) {
        changes.add(
                new AskedChange(
                        of, asking.how(), asking.name(), f.viewer().person(), clock.instant()));
    }
}
