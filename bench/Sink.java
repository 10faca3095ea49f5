import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A mail server that takes everything and keeps nothing, to tell how fast mails are handed over. */
final class Sink implements AutoCloseable {
    private final ServerSocket door;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicLong last = new AtomicLong();

    Sink() throws IOException {
        door = new ServerSocket(0);
        Thread.ofVirtual().start(this::open);
    }

    String address() {
        return "smtp://localhost:" + door.getLocalPort();
    }

    int taken() {
        return taken.get();
    }

    /** When the latest mail had come, in nanoseconds of this machine's clock. */
    long last() {
        return last.get();
    }

    private void open() {
        try {
            while (true) {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            }
        } catch (IOException closed) {
            // the bench is over
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(caller, "220 sink");
            for (String line; (line = in.readLine()) != null; ) {
                if (line.equals("DATA")) {
                    say(caller, "354 go on");
                    while ((line = in.readLine()) != null && !line.equals(".")) {}
                    last.set(System.nanoTime());
                    taken.incrementAndGet();
                }
                say(caller, line != null && line.equals("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException gone) {
            // the caller hung up
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
