package org.handslag.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.PersonId;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what someone is recognised, and what is left alone. */
@ServerTest
class TracesTest {
    private static final Traces TRACES =
            new Traces(
                    List.of(
                            new Kept(
                                    PersonId.next(),
                                    "Åsa Dag Lindén",
                                    "asa.linden+1@post.example",
                                    "+46701740649",
                                    new PostalAddress("Vidars gata 17", "411 38", "Göteborg"))));

    private final JdbcClient db;

    TracesTest(JdbcClient db) {
        this.db = db;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hej Åsa Dag Lindén!|Hej Mika!",
                "ÅSA  DAG LINDÉN kom|Mika kom",
                "asa dag linden|Mika",
                "Lindén, Åsa Dag|Mika",
                "Åsa Dag Lindéns mål|Mikas mål",
                "Åsa Dag Lindénsson|Åsa Dag Lindénsson",
                "Skriv till Asa.Linden+1@post.example nu|Skriv till … nu",
                "xasa.linden+1@post.example|xasa.linden+1@post.example",
                "Ring 070-174 06 49 i dag|Ring … i dag",
                "Ring +46 70 174 06 49|Ring …",
                "Ring +46 (0)70-1740649.|Ring ….",
                "0701740649|…",
                "1070174064912|1070174064912",
                "Hon bor på Vidars  gata 17.|Hon bor på ….",
                "Vidars gata 171|Vidars gata 171",
                "En dag med Åsa|En dag med Åsa"
            })
    void findsHerHoweverSheIsWritten(String said, String became) {
        assertThat(swept(said, TRACES.names(), TRACES.marks())).isEqualTo(became);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Åsa vill prata|Mika vill prata",
                "Åsas mål|Mikas mål",
                "varje dag|varje dag",
                "Eva Lindén|Eva Lindén"
            })
    void findsSingleWordsButThoseOfOthers(String said, String became) {
        assertThat(swept(said, TRACES.words(List.of("Eva Lindén")), "")).isEqualTo(became);
    }

    @ParameterizedTest
    @CsvSource({
        "Mika, false",
        "Asa, true",
        "Åsalill, true",
        "Lind, true",
        "Kim Linden, true",
        "Bo, false"
    })
    void knowsAnAliasThatTellsOfHer(String alias, boolean tells) {
        assertThat(TRACES.showThrough(alias)).isEqualTo(tells);
    }

    @Test
    void proposesSomeoneElse() {
        var alias = Aliases.choose(PersonId.next(), TRACES, List.of("Kim Ek", "Robin Ek"));
        assertThat(alias).isNotIn("", "Kim", "Robin");
        assertThat(TRACES.showThrough(alias)).isFalse();
    }

    private String swept(String said, String names, String marks) {
        return db.sql("select shelter_text(:said, :names, :marks, 'Mika\\1')")
                .param("said", said)
                .param("names", names)
                .param("marks", marks)
                .query(String.class)
                .single();
    }
}
