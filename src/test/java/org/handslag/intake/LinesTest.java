package org.handslag.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handslag.course.CourseId;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.Colour;
import org.handslag.scope.Country;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Refusal;
import org.handslag.sheet.Sheet;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final CourseId GRUND = CourseId.next();
    private static final OrganisationId TRADEN = OrganisationId.next();

    @Test
    void guessesTheColumnsInThreeLanguages() {
        for (var header :
                List.of(
                        "Namn;E-post;Mobil;Arbetsgivare;Avdelning;Kurs;Datum",
                        "Navn;Mail;Tlf.;Virksomhed;Arbejdssted;Kursus;Gennemført",
                        "Name;E-mail;Phone;Employer;Workplace;Course;Completed on")) {
            assertThat(guess(IntakeKind.PEOPLE, List.of(header.split(";"))).columns())
                    .hasSize(7)
                    .containsEntry(Fact.PERSON, 0)
                    .containsEntry(Fact.COMPLETED_ON, 6);
        }
    }

    @Test
    void takesABareNameForWhatTheListIsAbout() {
        var header = List.of("Namn", "Sektor");
        assertThat(guess(IntakeKind.ORGANISATIONS, header).columns())
                .containsEntry(Fact.ORGANISATION, 0);
        assertThat(
                        guess(IntakeKind.ORGANISATIONS, List.of("Land"))
                                .missing(IntakeKind.ORGANISATIONS))
                .containsExactly(Fact.ORGANISATION, Fact.SECTOR);
    }

    @Test
    void prefersTheHeadingThatWasChosenBefore() {
        var remembered = Map.of(Fact.EMAIL, "Privat");
        var mapping =
                Mapping.guess(IntakeKind.PEOPLE, List.of("Namn", "E-post", "Privat"), remembered);
        assertThat(mapping.columns()).containsEntry(Fact.EMAIL, 2);
    }

    @Test
    void readsARightLine() {
        var lines =
                people("Ann Ek;ann@ek.example;070-174 06 05;Röda Tråden;Syn;Grundkurs;7.11.2019");
        assertThat(lines.wrong()).isEmpty();
        var line = (Planned.Human) lines.right().getFirst();
        assertThat(line.person().telephone()).isEqualTo("+46701740605");
        assertThat(line.completed())
                .isEqualTo(new Planned.Earlier(GRUND, LocalDate.of(2019, 11, 7)));
    }

    @Test
    void tellsEverythingThatIsWrongWithALine() {
        var fault = people(";ann@;;Nytt AB;;Okänd;igår;extra").wrong().getFirst();
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.whole()).isNotNull();
        assertThat(fault.facts().keySet())
                .containsExactlyInAnyOrder(
                        Fact.PERSON, Fact.EMAIL, Fact.ORGANISATION, Fact.COURSE, Fact.COMPLETED_ON);
    }

    @Test
    void refusesAnAddressThatTwoPeopleShare() {
        assertThat(people("Ann Ek;a@ek.example;;;;;\nANN  EK;A@ek.example;;;;;").wrong()).isEmpty();
        var fault = people("Ann Ek;a@ek.example;;;;;\nBo Ek;A@ek.example;;;;;").wrong().getFirst();
        assertThat(fault.facts().get(Fact.EMAIL).key()).isEqualTo("intake.wrong.shared");
    }

    @Test
    void refusesWhomItCouldNotFindAgain() {
        assertThat(people("Ann Ek;;;;;;").wrong()).hasSize(1);
        assertThat(people("Ann Ek;;;Röda Tråden;Syn;;").wrong()).isEmpty();
        assertThat(people("Ann Ek;;;Röda Tråden;;;").wrong()).hasSize(1);
    }

    @Test
    void refusesNumbersOfPeopleAndDaysToCome() {
        assertThat(keys(people("Ann 880320-0016;a@ek.example;;;;Grund;2031-01-01")))
                .containsExactlyInAnyOrder("intake.wrong.personal-number", "intake.wrong.future");
        assertThat(keys(people("Ann;a@ek.example;;;;Grund;")))
                .containsExactly("intake.wrong.course-and-day");
    }

    @Test
    void readsOrganisations() {
        var header = "Namn;Sektor;Land;Orgnr;Arbetsplats;Adress\n";
        var lines =
                read(
                        IntakeKind.ORGANISATIONS,
                        header
                                + "Röda Tråden;Ideell;;;;\n\"Blå;\nTråden\";Kommun;DK;;Kontoret;Ågade 1\n"
                                + "Gul;okänd;Mars;;;Gatan 1");
        assertThat(lines.right())
                .extracting(line -> ((Planned.Body) line).organisation().name())
                .containsExactly("Röda Tråden", "Blå; Tråden");
        assertThat(keys(lines))
                .containsExactlyInAnyOrder(
                        "intake.wrong.sector",
                        "intake.wrong.country",
                        "intake.wrong.address-of-nothing");
    }

    @Test
    void takesNoMoreLinesThanOneTransactionCan() {
        var many = "Namn;E-post\n" + "Ann;a@ek.example\n".repeat(Lines.MOST + 1);
        assertThatThrownBy(() -> read(IntakeKind.PEOPLE, many)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read(IntakeKind.PEOPLE, "Namn;E-post\n"))
                .isInstanceOf(Refusal.class);
    }

    private static Lines people(String lines) {
        return read(
                IntakeKind.PEOPLE,
                "Namn;E-post;Telefon;Organisation;Arbetsplats;Kurs;Datum\n" + lines);
    }

    private static Lines read(IntakeKind kind, String text) {
        var bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        var sheet = Sheet.open("lista.csv", bytes);
        return Lines.read(kind, sheet, guess(kind, sheet.header()), around());
    }

    private static Mapping guess(IntakeKind kind, List<String> header) {
        return Mapping.guess(kind, header, Map.of());
    }

    private static List<String> keys(Lines lines) {
        return lines.wrong().stream()
                .flatMap(fault -> fault.facts().values().stream())
                .map(problem -> problem.key())
                .toList();
    }

    private static Surroundings around() {
        var operator =
                new Operator(
                        OperatorId.next(),
                        "goteborg",
                        "Mentor i Göteborg",
                        Country.SE,
                        List.of(Locale.of("sv")),
                        ZoneId.of("Europe/Stockholm"),
                        Colour.FJORD,
                        false,
                        0);
        return new Surroundings(
                operator,
                LocalDate.of(2026, 9, 1),
                typed -> typed.startsWith("Grund") ? Optional.of(GRUND) : Optional.empty(),
                typed -> typed.equals("Röda Tråden") ? Optional.of(TRADEN) : Optional.empty());
    }
}
