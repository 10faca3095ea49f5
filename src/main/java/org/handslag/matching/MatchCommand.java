package org.handslag.matching;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What {@code bin/match} runs: reads a problem from a file and writes its best matching as JSON.
 */
public final class MatchCommand {
    private static final int REFUSED = 2;
    private static final int PIECE = 1 << 16;
    private static final int GZIP = 0x1f;

    private MatchCommand() {}

    /** What is asked for. */
    private record Asked(String format, Goal goal, long seed, Path file) {}

    public static void main(String[] words) {
        int exit = run(words, System.out, System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The exit that the command ends with. */
    static int run(String[] words, OutputStream to, PrintStream refusal) {
        var asked = asked(words);
        if (asked == null) {
            refusal.println("bin/match takes a file; bin/match --help tells more.");
            return REFUSED;
        }
        try (var from = open(asked.file())) {
            answer(asked, from, to);
            return 0;
        } catch (Malformed e) {
            refusal.println(e.getMessage());
        } catch (NoSuchFileException e) {
            refusal.println("There is no file " + asked.file());
        } catch (IOException e) {
            refusal.println("The file cannot be read: " + e.getMessage());
        } catch (ArithmeticException e) {
            refusal.println("The problem is too large to be solved exactly.");
        } catch (OutOfMemoryError e) {
            refusal.println(
                    "The problem needs more memory: set HANDSLAG_MEMORY, for example to 8g.");
        }
        return REFUSED;
    }

    private static @Nullable Asked asked(String[] words) {
        var format = "";
        var goal = Goal.BEST;
        long seed = 0;
        Path file = null;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--dense", "--sparse", "--ranked" -> format = words[i];
                case "--goal" -> {
                    var named = i + 1 < words.length ? goal(words[++i]) : null;
                    if (named == null) {
                        return null;
                    }
                    goal = named;
                }
                case "--seed" -> {
                    if (i + 1 == words.length || !words[i + 1].matches("\\d{1,18}")) {
                        return null;
                    }
                    seed = Long.parseLong(words[++i]);
                }
                default -> {
                    if (file != null || words[i].startsWith("-")) {
                        return null;
                    }
                    file = Path.of(words[i]);
                }
            }
        }
        return file == null ? null : new Asked(format, goal, seed, file);
    }

    private static @Nullable Goal goal(String name) {
        for (var goal : Goal.values()) {
            if (goal.name().toLowerCase(Locale.ROOT).equals(name)) {
                return goal;
            }
        }
        return null;
    }

    private static InputStream open(Path file) throws IOException {
        var plain = new BufferedInputStream(Files.newInputStream(file), PIECE);
        plain.mark(1);
        boolean packed = plain.read() == GZIP;
        plain.reset();
        return packed ? new BufferedInputStream(new GZIPInputStream(plain, PIECE), PIECE) : plain;
    }

    private static void answer(Asked asked, InputStream from, OutputStream to) throws IOException {
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), to)) {
            switch (asked.format()) {
                case "--dense" -> answer(asked, CostText.dense(from), json);
                case "--sparse" -> answer(asked, CostText.sparse(from), json);
                case "--ranked" -> write(Ranked.solve(RankedText.read(from), asked.seed()), json);
                default -> answer(asked, PlainText.read(from), json);
            }
            json.writeRaw("\n");
        }
    }

    private static void answer(Asked asked, CostText read, JsonGenerator json) {
        var matching = Solver.solve(read.problem(), asked.goal(), asked.seed());
        json.writeStartObject();
        json.writeNumberProperty("cost", read.cost(matching));
        write(matching, matching.broken(), json);
    }

    private static void answer(Asked asked, PlainText.Read read, JsonGenerator json) {
        var matching = Solver.solve(read.problem(), asked.goal(), asked.seed());
        json.writeStartObject();
        write(matching, read.broken(matching), json);
    }

    private static void write(Matching matching, int broken, JsonGenerator json) {
        json.writeStringProperty("goal", matching.goal().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("matched", matching.matched());
        json.writeNumberProperty("total", matching.total());
        if (matching.worst().isPresent()) {
            json.writeNumberProperty("worst", matching.worst().getAsInt());
        } else {
            json.writeNullProperty("worst");
        }
        json.writeNumberProperty("broken", broken);
        json.writeArrayPropertyStart("pairs");
        for (int mentee = 0; mentee < matching.pair().length; mentee++) {
            int pair = matching.pair()[mentee];
            if (pair != Matching.NONE) {
                int[] three = {mentee, matching.mentor(mentee), matching.problem().score()[pair]};
                json.writeArray(three, 0, three.length);
            }
        }
        json.writeEndArray();
        certificate(matching, json);
        json.writeBooleanProperty("verified", Checker.isBest(matching));
        json.writeEndObject();
    }

    private static void write(Stable stable, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("matched", stable.matched());
        json.writeNumberProperty("bound", stable.bound());
        json.writeArrayPropertyStart("pairs");
        for (int mentee = 0; mentee < stable.mentor().length; mentee++) {
            if (stable.mentor()[mentee] != Matching.NONE) {
                int[] two = {mentee, stable.mentor()[mentee]};
                json.writeArray(two, 0, two.length);
            }
        }
        json.writeEndArray();
        json.writeBooleanProperty("stable", Blocking.isStable(stable.wishes(), stable.mentor()));
        json.writeEndObject();
    }

    /** The prices by which {@link Checker} proves it, level by level; none where all are 0. */
    private static void certificate(Matching matching, JsonGenerator json) {
        int mentees = matching.problem().mentees();
        json.writeObjectPropertyStart("certificate");
        json.writeArrayPropertyStart("levels");
        for (var prices : matching.prices()) {
            json.writeStartObject();
            if (Arrays.stream(prices).anyMatch(one -> one != 0)) {
                json.writeName("mentees");
                json.writeArray(prices, 0, mentees);
                json.writeName("seats");
                json.writeArray(prices, mentees, prices.length - mentees);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
