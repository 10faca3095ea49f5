package org.handslag.scope;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's own programs; what they say goes to {@code programs.log} beside the data. */
record PostgresPrograms(Path bin, Path log) {

    static PostgresPrograms in(Path folder) throws IOException {
        return new PostgresPrograms(
                PostgresBinaries.in(folder).resolve("bin"), folder.resolve("programs.log"));
    }

    void run(String program, String... arguments) throws IOException {
        if (!succeeds(program, arguments)) {
            throw new CannotStart(
                    "The embedded PostgreSQL failed at \"%s\"; its words stand in %s."
                            .formatted(program, log));
        }
    }

    boolean succeeds(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>(asOrdinaryUser());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** PostgreSQL refuses to run as root, as in a container: a user namespace makes it nobody. */
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("unshare", "-U")
                : List.of();
    }
}
