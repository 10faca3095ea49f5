package org.handslag.demomentorships;

import org.handslag.demomentorships.CarryingPlay.Span;

/** A part of how a mentorship is carried out: each plays its own over the whole time. */
interface Carried {
    void play(Span span, CarryingPart part, Tale tale);
}
