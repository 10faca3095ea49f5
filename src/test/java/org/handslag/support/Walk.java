package org.handslag.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.handslag.ui.Languages;
import org.handslag.ui.Words;

/**
 * One person's way through the pages in a real browser. She finds links, buttons and fields by
 * their words in her language, which are named by message key, and axe looks at every page that she
 * comes to. {@code -Dlook=DIR} keeps a picture of each.
 */
public final class Walk implements AutoCloseable {
    private final Browser browser;
    private final Words words;
    private final Hands hands;
    private final EveryPage everyPage;
    private final String name;
    private int step;

    private Walk(Browser browser, Words words, Way way, String name) {
        this.browser = browser;
        this.words = words;
        this.name = name;
        this.hands = new Hands(browser.page(), way);
        this.everyPage = new EveryPage(browser, words, way);
    }

    /** How walks begin: on this port, with the program's own words. */
    public record Start(int port, Languages languages, String name) {
        /** The same, with a name of its own for the pictures. */
        public Start named(String other) {
            return new Start(port, languages, name + "-" + other);
        }

        public Walk in(String language, Way way, int width) {
            var wish = Browser.visiting(port).speaking(language).wide(width);
            var browser = way == Way.WITHOUT_SCRIPT ? wish.withoutScript().open() : wish.open();
            var words = languages.in(Locale.of(language));
            var called = name + "-" + language + "-" + way.name().toLowerCase(Locale.ROOT) + width;
            return new Walk(browser, words, way, called);
        }
    }

    public Page page() {
        return browser.page();
    }

    /** The message of this key in the walker's language; {@code name, value, name, value …}. */
    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    public Walk go(String path) {
        browser.go(path);
        return look();
    }

    /** Follows the link with this message as its name. */
    public Walk follow(String key, Object... arguments) {
        return followTo(t(key, arguments));
    }

    /** Follows the link with these words, such as a course's title. */
    public Walk followTo(String text) {
        hands.press(first(AriaRole.LINK, text));
        return look();
    }

    public Walk press(String key, Object... arguments) {
        return pressOn(t(key, arguments));
    }

    /** Presses a button whose page asks her device for a passkey before it goes on. */
    public Walk pressWithKey(String key) {
        var button = first(AriaRole.BUTTON, t(key));
        page().waitForNavigation(() -> hands.press(button));
        return look();
    }

    /** Presses the button with these words. */
    public Walk pressOn(String text) {
        hands.press(first(AriaRole.BUTTON, text));
        return look();
    }

    /** Opens a link that signs her in and presses its button. */
    public Walk signIn(String path) {
        browser.go(path);
        hands.press(page().locator("main button").first());
        return look();
    }

    /** Presses the button of one of many, such as "Is here" of this person. */
    public Walk pressFor(String about, String key, Object... arguments) {
        return pressOn(t(key, arguments) + " " + about);
    }

    public Walk followFor(String about, String key, Object... arguments) {
        return followTo(t(key, arguments) + " " + about);
    }

    /** Puts a file into the page's field for one. */
    public Walk choose(FilePayload file) {
        page().locator("main input[type=file]").setInputFiles(file);
        return this;
    }

    /** Opens what is folded under these words. */
    public Walk unfold(String key, Object... arguments) {
        hands.unfold(
                page().locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(t(key, arguments)))
                        .first());
        return look();
    }

    /** What comes down when the link with this message is opened. */
    public byte[] download(String key) {
        var link = first(AriaRole.LINK, t(key));
        var file =
                page().waitForDownload(
                                () -> {
                                    link.focus();
                                    page().keyboard().press("Enter");
                                });
        try (var stream = file.createReadStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as it comes out of a printer. */
    public Walk print(String name) {
        if (System.getProperty("look") != null) {
            var to = Path.of(System.getProperty("look"), this.name + "-" + name + ".pdf");
            page().pdf(new Page.PdfOptions().setFormat("A4").setPath(to));
        }
        return this;
    }

    /** Writes into the field with this label. */
    public Walk write(String key, String text) {
        hands.write(labelled(t(key)), text);
        return this;
    }

    /** Writes into a field by its name, where one label stands on many. */
    public Walk writeInto(String field, String text) {
        hands.write(named(field), text);
        return this;
    }

    public Walk tick(String field) {
        hands.tick(named(field));
        return this;
    }

    /** Ticks the one with this value in a group of boxes. */
    public Walk tick(String field, String value) {
        hands.tick(page().locator("input[name='%s'][value='%s']".formatted(field, value)));
        return this;
    }

    /** Chooses the answer with this value in a group of radios. */
    public Walk choose(String field, String value) {
        hands.choose(page().locator("input[name='%s'][value='%s']".formatted(field, value)));
        return this;
    }

    public Walk select(String field, String label) {
        hands.select(page().locator("select[name='%s']".formatted(field)), label);
        return this;
    }

    /** The field with this label still holds this. */
    public Walk holds(String key, String text) {
        assertThat(labelled(t(key)).inputValue()).isEqualTo(text);
        return this;
    }

    /** The page says all of these. */
    public Walk sees(String... texts) {
        assertThat(main()).contains(texts);
        return this;
    }

    public Walk seesNot(String... texts) {
        assertThat(main()).doesNotContain(texts);
        return this;
    }

    /** The page says this message. */
    public Walk reads(String key, Object... arguments) {
        return sees(t(key, arguments));
    }

    public String main() {
        return page().locator("main").innerText();
    }

    public String heading() {
        return page().locator("h1").innerText();
    }

    private Locator first(AriaRole role, String text) {
        var exact = new Page.GetByRoleOptions().setName(text).setExact(true);
        var found = page().getByRole(role, exact);
        return found.count() > 0
                ? found.first()
                : page().getByRole(role, new Page.GetByRoleOptions().setName(text)).first();
    }

    private Locator labelled(String label) {
        var exact = new Page.GetByLabelOptions().setExact(true);
        var found = page().getByLabel(label, exact);
        return found.count() > 0 ? found.first() : page().getByLabel(label).first();
    }

    private Locator named(String field) {
        return page().locator("main [name='%s']:not([type=hidden])".formatted(field)).first();
    }

    private Walk look() {
        if (System.getProperty("look") != null) {
            var file = "%s-%02d.png".formatted(name, ++step);
            page().screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of(System.getProperty("look"), file)));
        }
        everyPage.look();
        return this;
    }

    @Override
    public void close() {
        browser.close();
    }
}
