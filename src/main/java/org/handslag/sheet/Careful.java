package org.handslag.sheet;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.handslag.scope.Refusal;

/**
 * Goes through rows that a stranger has written: whatever a parser throws at them becomes a
 * refusal, while what the reader of the rows throws stays what it is.
 */
record Careful<T>(Iterator<T> rows, Function<RuntimeException, Refusal> trouble)
        implements Iterator<T> {

    static <T> Stream<T> over(Stream<T> rows, Function<RuntimeException, Refusal> trouble) {
        var careful = new Careful<>(rows.iterator(), trouble);
        var ordered = Spliterators.spliteratorUnknownSize(careful, Spliterator.ORDERED);
        return StreamSupport.stream(ordered, false).onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            throw trouble.apply(e);
        }
    }

    @Override
    public T next() {
        return rows.next();
    }
}
