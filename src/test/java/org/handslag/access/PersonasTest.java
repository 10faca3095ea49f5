package org.handslag.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.handslag.scope.CannotStart;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.web.Demonstration;
import org.handslag.web.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonasTest {
    private final Installation installation;
    private final Demonstration demonstration;
    private final Staff staff;
    private final Visitor visitor;
    private final Operator goteborg;
    private PersonId elin = PersonId.next();

    PersonasTest(
            Installation installation,
            Demonstration demonstration,
            Cast cast,
            Staff staff,
            @LocalServerPort int port) {
        this.installation = installation;
        this.demonstration = demonstration;
        this.staff = staff;
        this.visitor = new Visitor(port, "sv");
        this.goteborg = cast.goteborg();
    }

    @BeforeEach
    void person() {
        elin = staff.person(goteborg, "Elin Berg", "elin@goteborg.example");
    }

    @Test
    @Order(1)
    void areUnknownWithoutTheWorld() {
        visitor.get("/goteborg/personas").expect(404);
        var form = visitor.get("/goteborg/sign-in");
        assertThat(form.text()).doesNotContain("/personas");
        var csrf = form.html().select("input[name=_csrf]").val();
        var fields = Map.of("_csrf", csrf, "person", elin.toString());
        visitor.post("/goteborg/personas", fields).expect(404);
        assertThatCode(() -> choice("jdbc:postgresql://db/handslag").afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    @Order(2)
    void areOfferedPlainlyMarkedInTheWorld() {
        installation.keep("world", "2026-11-02");
        assertThat(visitor.get("/goteborg/sign-in").text()).contains("/goteborg/personas");
        assertThat(visitor.get("/goteborg/personas").expect(200).text())
                .contains("Alla personer är påhittade");
        assertThat(choice("embedded").find(elin)).isPresent();
        assertThat(choice("embedded").find(PersonId.next())).isEmpty();
    }

    @Test
    @Order(3)
    void letNobodyBeSomeoneWhoIsNoPersona() {
        installation.keep("world", "2026-11-02");
        var csrf = visitor.get("/goteborg/sign-in").html().select("input[name=_csrf]").val();
        var fields = Map.of("_csrf", csrf, "person", PersonId.next().toString());
        visitor.post("/goteborg/personas", fields).expect(404);
        visitor.post("/goteborg/personas", Map.of("_csrf", csrf, "person", "x")).expect(404);
    }

    @Test
    @Order(4)
    void keepProductionFromStarting() {
        installation.keep("world", "2026-11-02");
        assertThatThrownBy(
                        () -> choice("jdbc:postgresql://db/handslag").afterSingletonsInstantiated())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("World");
        assertThatCode(() -> choice("embedded").afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    private PersonaChoice choice(String database) {
        Personas personas = () -> List.of(new Persona(elin, "Elin Berg", "access.sent.lead"));
        var beans = new StaticListableBeanFactory(Map.of("personas", personas));
        return new PersonaChoice(demonstration, beans.getBeanProvider(Personas.class), database);
    }
}
