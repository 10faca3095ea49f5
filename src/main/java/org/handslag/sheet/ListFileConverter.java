package org.handslag.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Writes lists as files. A long one holds a connection for as long as its reader takes, so a node
 * writes two at a time and the third waits a while.
 */
class ListFileConverter extends AbstractHttpMessageConverter<ListFile<?>> {
    static final int AT_ONCE = 2;
    private static final long SECONDS = 20;

    private final UnitOfWork work;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    ListFileConverter(UnitOfWork work) {
        super(MediaType.ALL);
        this.work = work;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ListFile.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ListFile<?> readInternal(
            Class<? extends ListFile<?>> type, HttpInputMessage message) {
        throw new IllegalStateException("Lists are only written");
    }

    @Override
    protected void writeInternal(ListFile<?> list, HttpOutputMessage message) throws IOException {
        write(list, message.getBody());
    }

    void write(ListFile<?> list, OutputStream out) {
        if (!hasPlace()) {
            throw new Refusal("sheet.refused.busy");
        }
        try {
            work.reading(() -> list.write(out));
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
