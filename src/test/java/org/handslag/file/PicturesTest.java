package org.handslag.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@ServerTest
class PicturesTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Texts WORDS =
            Texts.of(Locale.of("sv"), "Mentor i Göteborg", LocalDate.of(2026, 11, 2));

    private final Pictures pictures;
    private final UnitOfWork work;
    private final Operator goteborg;
    private final Operator favrskov;

    PicturesTest(Pictures pictures, UnitOfWork work, Cast cast) {
        this.pictures = pictures;
        this.work = work;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
    }

    @Test
    void keepsAPictureInBothSizesWithItsWords() {
        var id = added();
        var picture = in(goteborg, () -> pictures.find(id)).orElseThrow();
        assertThat(picture.alt()).isEqualTo(WORDS);
        assertThat(picture.width()).isEqualTo(480);
        assertThat(picture.height()).isEqualTo(240);
        var large = in(goteborg, () -> pictures.rendition(id, PictureSize.LARGE)).orElseThrow();
        assertThat(large.width()).isEqualTo(800);
        assertThat(Drawings.read(large).getWidth()).isEqualTo(800);
        assertThat(large.data()).startsWith("data:image/png;base64,iVBOR");
    }

    @Test
    void changesItsWordsAndForgetsIt() {
        var id = added();
        var other = WORDS.with(Locale.ENGLISH, "A mark", LocalDate.of(2026, 11, 3));
        work.in(goteborg.id(), () -> pictures.describe(id, other));
        assertThat(in(goteborg, () -> pictures.find(id)).orElseThrow().alt()).isEqualTo(other);
        work.in(goteborg.id(), () -> pictures.remove(id));
        assertThat(in(goteborg, () -> pictures.find(id))).isEmpty();
        assertThat(in(goteborg, () -> pictures.rendition(id, PictureSize.SMALL))).isEmpty();
    }

    @Test
    void isSeenByItsOwnOperatorOnly() {
        var id = added();
        assertThat(in(favrskov, () -> pictures.find(id))).isEmpty();
        assertThat(in(favrskov, () -> pictures.rendition(id, PictureSize.SMALL))).isEmpty();
    }

    @Test
    void refusesAPictureWithoutWordsAndOneThatIsTooLarge() {
        violates("picture_without_words", picture(), Texts.none());
        var large =
                new Rendition(
                        PictureSize.LARGE, RenditionType.PNG, 1, 1, new byte[10 * 1024 * 1024 + 1]);
        violates("file_too_large", new NewPicture(List.of(large)), WORDS);
    }

    private void violates(String constraint, NewPicture picture, Texts alt) {
        assertThatThrownBy(() -> in(goteborg, () -> pictures.add(picture, alt, NOW)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private FileId added() {
        return in(goteborg, () -> pictures.add(picture(), WORDS, NOW));
    }

    private static NewPicture picture() {
        return NewPicture.of(Drawings.picture("png", 800, 400));
    }

    private <T> T in(Operator operator, Supplier<T> unit) {
        return work.in(operator.id(), unit);
    }
}
