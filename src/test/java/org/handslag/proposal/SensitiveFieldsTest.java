package org.handslag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handslag.scope.PersonId;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a mentee has not marked "may be used" reaches neither the frozen input, the engine, the
 * table, the reasons, the journal nor the log; nor does who she is reach what is compared.
 */
@ServerTest
class SensitiveFieldsTest {
    private static final String RUN = "run_id = '%s'";

    private final ProposalCast cast;
    private final TestClock clock;

    SensitiveFieldsTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.cast = new ProposalCast(beans, port);
        this.clock = clock;
    }

    @BeforeEach
    void beginsToday() {
        clock.reset();
    }

    /** Each aspect with a value of its own that stands nowhere else; told, and not marked. */
    @ParameterizedTest
    @CsvSource({
        "language, languages, uk, ukrainska",
        "time, slots-SUNDAY, EVENING, söndag kväll",
        "travel, code, 41101, 57.7",
        "interest, interests, DANCING, Dansa",
        "support, support, ENCOURAGING, Lyssna",
        "trade, trade-1, shop, Butik"
    })
    void whatIsNotMarkedReachesNothing(String aspect, String field, String value, String word) {
        var mentor = cast.mentor("Mo " + aspect, "kitchen");
        var her = cast.waiting("Zora " + aspect);
        var said = field.startsWith("trade") ? cast.offers().trade(value) : value;
        cast.says(her, aspect, field, said);
        var log = heard(() -> cast.propose());
        var run = cast.latest();
        assertThat(frozen(run, her)).doesNotContain(said).contains("\"said\": {}");
        assertThat(hers(run, her, mentor)).doesNotContain(word);
        assertThat(journal(run)).doesNotContain(said);
        assertThat(log).noneMatch(line -> line.contains(said));
    }

    /** Adjustments are told by their ids; none of hers is anywhere. */
    @ParameterizedTest
    @CsvSource({"written-steps", "quiet-place"})
    void anAdjustmentThatIsNotMarkedReachesNothing(String code) {
        var mentor = cast.mentor("Ad " + code, "kitchen", code);
        var her = cast.waiting("Yrsa " + code);
        var id = cast.offers().adjustment(code);
        cast.says(her, "adjustment", "a-" + id, "MUST");
        var log = heard(() -> cast.propose());
        var run = cast.latest();
        assertThat(frozen(run, her)).doesNotContain(id);
        assertThat(hers(run, her, mentor)).doesNotContain("”");
        assertThat(log).noneMatch(line -> line.contains(id));
    }

    /** All is marked here, and still nothing tells who she is. */
    @ParameterizedTest
    @CsvSource({"name", "email", "telephone", "street", "postal_code", "city", "language"})
    void whoSheIsIsNotAmongWhatIsCompared(String column) {
        cast.mentor("Id " + column, "kitchen");
        var her = cast.waiting("Xenia " + column.replace("_", ""));
        cast.says(her, "language", "languages", "so", "use", "yes");
        cast.says(her, "travel", "minutes", "45", "code", "41101", "use", "yes");
        var sql = "select coalesce(%s, '') from person where id = '%s'".formatted(column, her);
        var value = cast.one(sql);
        var log = heard(() -> cast.propose());
        var run = cast.latest();
        var facts = frozen(run, her).toLowerCase(Locale.ROOT);
        if (value.length() > 2) {
            assertThat(facts).doesNotContain(value.toLowerCase(Locale.ROOT));
            assertThat(journal(run)).doesNotContain(value);
            assertThat(log).noneMatch(line -> line.contains(value));
        }
        assertThat(facts).doesNotContain("41101", "name", "born", "gender", "religion");
    }

    /** Not even what she lets be used goes out as a file: it holds no reasons. */
    @Test
    void theFileOfAProposalHoldsNoReasons() {
        cast.mentor("Fia Fil", "kitchen", "written-steps");
        var her = cast.waiting("Wilma Fil");
        var id = cast.offers().adjustment("written-steps");
        cast.says(her, "adjustment", "a-" + id, "HELPS", "use", "yes");
        cast.propose();
        var file = cast.coordinator().get(cast.latest() + "/pairs.csv").expect(200).text();
        assertThat(file).contains("Wilma Fil", "Fia Fil").doesNotContain("steg", "”", id);
    }

    private String frozen(String run, PersonId her) {
        var where = RUN.formatted(run.substring(run.lastIndexOf('/') + 1));
        var hers = " and person_id = '" + her + "'";
        return cast.one("select facts::text from match_run_mentee where " + where + hers);
    }

    private String journal(String run) {
        return cast.one(
                "select coalesce(string_agg(j::text, ' '), '') from journal j where j::text like '%%%s%%'"
                        .formatted(run.substring(run.lastIndexOf('/') + 1)));
    }

    /** All that a coordinator reads of her in the run, without the lists to choose from. */
    private String hers(String run, PersonId her, PersonId mentor) {
        var pages = List.of(cast.of(run, her), cast.of(run, her, mentor), run + "/fairness");
        return pages.stream()
                .map(path -> cast.coordinator().get(path).expect(200).html())
                .map(html -> html.select("main").text())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> heard(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger("org.handslag");
        var heard = new ListAppender<ILoggingEvent>();
        var level = log.getLevel();
        heard.start();
        log.setLevel(Level.TRACE);
        log.addAppender(heard);
        try {
            work.run();
        } finally {
            log.detachAppender(heard);
            log.setLevel(level);
        }
        return new ArrayList<>(heard.list)
                .stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
