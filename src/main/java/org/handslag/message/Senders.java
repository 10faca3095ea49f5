package org.handslag.message;

import org.handslag.scope.OperatorId;

/** Knows whom to ask at an operator; whichever module keeps the operator's contact answers. */
public interface Senders {
    /** Called inside a unit of work of this operator. */
    Sender of(OperatorId operator);
}
