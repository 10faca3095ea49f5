package org.handslag.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** An SMTP server that answers every recipient with the same words. */
public class StubbornServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String answer;

    public StubbornServer(String answer) {
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::serve);
    }

    public String address() {
        return "smtp://127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                // the caller has hung up, or the test is over
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream()));
        say(caller, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            say(caller, line.startsWith("RCPT") ? answer : "250 OK");
        }
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes());
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
