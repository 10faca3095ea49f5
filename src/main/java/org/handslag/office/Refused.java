package org.handslag.office;

import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Tries what a rule may refuse, so that the page can say so where it was asked. */
final class Refused {
    private Refused() {}

    /**
     * False when it was refused: the reason stands at the field, and nothing of it is kept. Only
     * what was read before may then be shown.
     */
    static boolean unless(Form form, String field, Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            form.wrong(field, refusal.key(), refusal.arguments());
            return false;
        }
    }
}
