package org.handslag.fit;

import java.util.Map;

/** A mentee's facts, made ready to be compared with many seats. */
record Asking(MenteeFacts facts, Map<Aspect, Codes> said, Codes must) {

    static Asking of(MenteeFacts facts, Dictionary words) {
        return new Asking(facts, words.of(facts.said()), words.of(Aspect.ADJUSTMENT, facts.must()));
    }

    Codes of(Aspect aspect) {
        return said.getOrDefault(aspect, Codes.NONE);
    }
}
