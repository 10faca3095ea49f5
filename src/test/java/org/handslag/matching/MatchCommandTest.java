package org.handslag.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What bin/match answers, and how it ends. */
class MatchCommandTest {
    private static final List<String> LINES =
            List.of("M 0 1", "M 1 1", "P 0 0 90", "P 0 1 50", "P 1 0 80", "PREV 1 0", "FIRST 1");
    private static final String FILE = "hm1 2 2 3\n" + String.join("\n", LINES) + "\n";

    @TempDir private Path folder;

    private record Answer(int exit, String said, String refused) {}

    private Answer answer(byte[] file, String... more) throws IOException {
        var path = Files.write(folder.resolve("problem"), file);
        var words = new ArrayList<>(List.of(more));
        words.add(path.toString());
        return answer(words);
    }

    private static Answer answer(List<String> words) {
        var said = new ByteArrayOutputStream();
        var refused = new ByteArrayOutputStream();
        int exit = MatchCommand.run(words.toArray(String[]::new), said, new PrintStream(refused));
        return new Answer(exit, said.toString(UTF_8), refused.toString(UTF_8));
    }

    @Test
    void writesTheMatchingAndItsProofAsJson() throws IOException {
        var answer = answer(FILE.getBytes(UTF_8), "--goal", "keep");
        var json = JsonMapper.shared().readTree(answer.said());
        assertThat(answer.exit()).isZero();
        assertThat(answer.refused()).isEmpty();
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "goal",
                        "matched",
                        "total",
                        "worst",
                        "broken",
                        "pairs",
                        "certificate",
                        "verified");
        assertThat(json.get("goal").asString()).isEqualTo("keep");
        assertThat(json.get("matched").asInt()).isEqualTo(2);
        assertThat(json.get("total").asInt()).isEqualTo(130);
        assertThat(json.get("worst").asInt()).isEqualTo(50);
        assertThat(json.get("broken").asInt()).isZero();
        assertThat(json.get("pairs").toString()).isEqualTo("[[0,1,50],[1,0,80]]");
        assertThat(json.get("verified").asBoolean()).isTrue();
    }

    @Test
    void answersWithTheSameBytesWhateverTheOrderOfTheLines() throws IOException {
        var expected = answer(FILE.getBytes(UTF_8));
        for (int again = 0; again < 50; again++) {
            var lines = new ArrayList<>(LINES);
            Collections.shuffle(lines, new Random(again));
            var file = "hm1 2 2 3\n" + String.join("\n", lines);
            assertThat(answer(file.getBytes(UTF_8))).isEqualTo(expected);
        }
    }

    @Test
    void readsWhatIsPackedWithGzip() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(FILE.getBytes(UTF_8));
        }
        assertThat(answer(packed.toByteArray())).isEqualTo(answer(FILE.getBytes(UTF_8)));
        var torn = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
        assertThat(answer(torn).refused()).startsWith("The file cannot be read");
    }

    @Test
    void refusesWhatOnlyLooksPackedAndWhatIsEmpty() throws IOException {
        assertThat(answer(new byte[] {0x1f, 0x20, 0x21}).refused())
                .startsWith("The file cannot be read: ");
        assertThat(answer(new byte[] {0x1f}).exit()).isEqualTo(2);
        assertThat(answer(new byte[0]).refused())
                .isEqualTo("Line 1: the first word is not hm1" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hm1 1 1 1|M 0 1|P 0 0 101;Line 3: the score is not a whole number from 0 to 100",
                "hm1 1 1 1|M 0 x|P 0 0 1;Line 2: the capacity is not a whole number from 0 to 10000000",
                "nonsense;Line 1: the first word is not hm1"
            })
    void saysOneLineOfWhatIsWrongAndEndsWithTwo(String file, String said) throws IOException {
        var answer = answer(file.replace('|', '\n').getBytes(UTF_8));
        assertThat(answer).isEqualTo(new Answer(2, "", said + System.lineSeparator()));
    }

    @Test
    void matchesByRankedWishes() throws IOException {
        var file = "rw1 3 2\nMENTEE 0 0=1\nMENTOR 0 1 1=0\nMENTEE 1 0\n\nMENTOR 1 2 0\n";
        assertThat(answer(file.getBytes(UTF_8), "--ranked"))
                .isEqualTo(
                        new Answer(
                                0,
                                "{\"matched\":2,\"bound\":2,\"pairs\":[[0,1],[1,0]],\"stable\":true}\n",
                                ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hm1 1 1 0;Line 1: the first word is not rw1",
                "rw1 1 1;Line 1: mentor 0 has no line MENTOR",
                "rw1 1 1|MENTOR 0 1 0|WISH;Line 3: a line begins with MENTEE or MENTOR",
                "rw1 1 1|MENTOR 0;Line 2: the capacity is missing",
                "rw1 1 1|MENTEE 1;Line 2: the mentee is not a whole number from 0 to 0",
                "rw1 1 1|MENTEE 0 1;Line 2: the mentor is not a whole number from 0 to 0",
                "rw1 1 2|MENTEE 0 1=;Line 2: the mentor is not a whole number from 0 to 1",
                "rw1 1 2|MENTEE 0 1=0 1;Line 2: 1 is named twice",
                "rw1 1 1|MENTEE 0|MENTEE 0;Line 3: mentee 0 has a line already: 2"
            })
    void saysWhatIsWrongWithRankedWishes(String file, String said) throws IOException {
        assertThat(answer(file.replace('|', '\n').getBytes(UTF_8), "--ranked"))
                .isEqualTo(new Answer(2, "", said + System.lineSeparator()));
    }

    @ParameterizedTest
    @CsvSource({"''", "--goal", "--goal best", "--goal nicest x", "--seed -1 x", "x y", "--fast x"})
    void saysHowItIsUsed(String words) {
        var answer = answer(words.isEmpty() ? List.of() : List.of(words.split(" ")));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.refused()).contains("bin/match --help");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(answer(List.of("no/such/file")))
                .isEqualTo(
                        new Answer(
                                2, "", "There is no file no/such/file" + System.lineSeparator()));
        assertThat(answer(List.of(folder.toString())).refused())
                .startsWith("The file cannot be read");
    }

    /** As bin/match runs it, in a process of its own that ends with what it should. */
    @Test
    void endsItsProcessWithTwoWhenRefused() throws Exception {
        var file = Files.writeString(folder.resolve("problem"), "hm1 1 1 0\nM 0 1\nX\n");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MatchCommand.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        try (var said = process.inputReader()) {
            assertThat(said.readAllAsString()).startsWith("Line 3: a line begins with M, P");
        }
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
