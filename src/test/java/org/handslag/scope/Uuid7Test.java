package org.handslag.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids that are made in a row stand in that order, however quickly they are made. */
class Uuid7Test {
    @Test
    void standsInTheOrderInWhichItIsAskedFor() {
        var made = Stream.generate(Uuid7::next).limit(10_000).map(Object::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
