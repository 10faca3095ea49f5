package org.handslag.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Many people at once over HTTP: real threads, each with a connection and cookies of its own. Every
 * person comes from another source, so that no limit answers in the race's place.
 */
public final class Crowd implements AutoCloseable {
    private static final int CONNECTIONS = 24;
    private static final AtomicInteger SOURCES = new AtomicInteger();

    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private final List<Visitor> visitors;

    public Crowd(int port, String language) {
        visitors =
                IntStream.range(0, CONNECTIONS).mapToObj(_ -> new Visitor(port, language)).toList();
    }

    /** Makes a visitor come from where nobody has come from yet. */
    public static Visitor fromElsewhere(Visitor visitor) {
        var source = SOURCES.incrementAndGet();
        return visitor.sending(
                "X-Forwarded-For",
                "10.%d.%d.%d".formatted(source >> 16 & 255, source >> 8 & 255, source & 255));
    }

    /**
     * Does the same for all of them, as many at a time as there are connections. One who is asked
     * twice keeps her connection and her cookies. Answers stand in the order of the people.
     */
    public <T, R> List<R> each(List<T> people, BiFunction<Visitor, T, R> act) {
        var answers = new ArrayList<R>(Collections.nCopies(people.size(), null));
        var rows = new ArrayList<Callable<Boolean>>();
        for (int row = 0; row < Math.min(CONNECTIONS, people.size()); row++) {
            int first = row;
            rows.add(
                    () -> {
                        for (int i = first; i < people.size(); i += CONNECTIONS) {
                            var visitor = fromElsewhere(visitors.get(first));
                            answers.set(i, act.apply(visitor, people.get(i)));
                        }
                        return true;
                    });
        }
        atOnce(rows);
        return answers;
    }

    /** Lets all of these begin in the same moment, at most as many as there are connections. */
    public <R> List<R> atOnce(List<? extends Callable<? extends R>> acts) {
        var ready = new CountDownLatch(acts.size());
        var running = new ArrayList<Future<R>>();
        for (var act : acts) {
            running.add(
                    threads.submit(
                            () -> {
                                ready.countDown();
                                ready.await();
                                return act.call();
                            }));
        }
        return running.stream().map(Crowd::result).toList();
    }

    private static <R> R result(Future<R> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
