package org.handslag.operation;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.handslag.scope.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one sentence why the program cannot start and what to do about it, where its
 * administrator can do something. Everything else is a bug and is told by Spring Boot.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    static Optional<String> sentence(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst();
    }

    private static Optional<String> known(@Nullable Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case CannotStart told -> told.getMessage();
                    case PortInUseException port -> portInUse(port.getPort());
                    case BindException _ ->
                            "This user may not listen on that port; choose one above 1023: PORT=8080.";
                    case AccessDeniedException file ->
                            "This user may not write "
                                    + file.getFile()
                                    + "; set HANDSLAG_DATA to a folder that it owns.";
                    case FileSystemException file ->
                            "The data folder cannot be used ("
                                    + file.getMessage()
                                    + "); set HANDSLAG_DATA to a folder on a disk with room.";
                    case FlywayValidateException _ ->
                            "The data were made by another version of Handslag than this one;"
                                    + " start that version, or see \"Upgrade\" in"
                                    + " docs/operations.md.";
                    case SQLException refused -> refused(refused.getSQLState());
                    case null, default -> null;
                });
    }

    private static String portInUse(int port) {
        return "Port %d is in use; stop the program that has it, or choose another: PORT=%d."
                .formatted(port, port < 65_000 ? port + 10 : 8080);
    }

    private static @Nullable String refused(@Nullable String state) {
        if (state != null && state.startsWith("08")) {
            return "The database does not answer; check HANDSLAG_DB_URL and that its server runs.";
        }
        if (state != null && state.startsWith("28")) {
            return "The database refuses a user or password; check HANDSLAG_DB_USER,"
                    + " HANDSLAG_DB_OWNER_USER and their passwords.";
        }
        return null;
    }
}
