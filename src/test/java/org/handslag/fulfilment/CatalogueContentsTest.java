package org.handslag.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.agenda.Catalogue;
import org.handslag.agenda.TeachingModule;
import org.handslag.agenda.TeachingModule.Content;
import org.handslag.agenda.TeachingModule.Variant;
import org.handslag.commission.OrderCast;
import org.handslag.directory.Sector;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What of the catalogue can be ordered. */
@ServerTest
class CatalogueContentsTest {
    private static final LocalDate WRITTEN = LocalDate.of(2026, 9, 1);

    private final BeanFactory beans;
    private final Operator goteborg;
    private final int port;

    CatalogueContentsTest(BeanFactory beans, @LocalServerPort int port) {
        this.beans = beans;
        this.goteborg = beans.getBean(Cast.class).goteborg();
        this.port = port;
    }

    @Test
    void offersTheCoursesModulesUntilThereIsACatalogueAndThenItsModulesWithTheirVariants() {
        beans.getBean(CourseCast.class).grund(goteborg);
        var email = "eva-" + UUID.randomUUID() + "@ame.example";
        var inbox = beans.getBean(Inbox.class);
        var cast = new OrderCast(goteborg, inbox, beans.getBean(Staff.class), port, email);
        assertThat(labels(cast)).containsExactly("Att vara mentor", "Samtal som hjälper");
        add("Sociala koder", new Variant(UUID.randomUUID(), null, sv("Nyanlända"), sv("Mer tid")));
        add("Klarspråk", new Variant(UUID.randomUUID(), Sector.PUBLIC, sv("Unga"), Texts.none()));
        assertThat(labels(cast))
                .containsExactly(
                        "Sociala koder",
                        "Sociala koder (Nyanlända)",
                        "Klarspråk",
                        "Klarspråk (Offentlig verksamhet, Unga)");
        var form = cast.orderForm();
        var wish = new HashMap<>(cast.wish());
        var keys = form.html().select("input[name=contents]").eachAttr("value");
        wish.put("contents", keys.get(1));
        cast.send(wish).expect(303);
        assertThat(cast.page().text()).contains("Sociala koder (Nyanlända)");
    }

    private static List<String> labels(OrderCast cast) {
        return cast.orderForm()
                .html()
                .select("label:has(input[name=contents]), input[name=contents] ~ label")
                .eachText();
    }

    private void add(String title, Variant variant) {
        var content = new Content(sv(title), sv("Mål"), Texts.none(), List.of(), List.of(), 60);
        var by = CourseCast.coordinator(goteborg);
        TeachingModule added =
                beans.getBean(UnitOfWork.class)
                        .in(
                                goteborg.id(),
                                () ->
                                        beans.getBean(Catalogue.class)
                                                .add(content, List.of(variant), by));
        assertThat(added.variants()).hasSize(1);
    }

    private static Texts sv(String text) {
        return Texts.of(Locale.of("sv"), text, WRITTEN);
    }
}
