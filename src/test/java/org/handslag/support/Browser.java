package org.handslag.support;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person's own browser: real Chromium, one for all tests of a run, with its own cookies, language
 * and screen. A script that fails or that the content policy stops fails the test on closing.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Browser(String base, NewContextOptions options) {
        this.base = base;
        this.context = Chromium.SHARED.newContext(options);
        context.addInitScript(Axe.READY);
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(faults::add);
    }

    /**
     * Begins the description of a browser that visits the program on this port. It asks for less
     * motion, so that a page is looked at as it stands and not while it unfolds.
     */
    public static Wish visiting(int port) {
        var options = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        return new Wish("http://localhost:" + port, options);
    }

    /** What is asked of a browser before it opens. */
    public record Wish(String base, NewContextOptions options) {
        public Wish speaking(String language) {
            options.setLocale(language);
            return this;
        }

        public Wish withoutScript() {
            options.setJavaScriptEnabled(false);
            return this;
        }

        public Wish wide(int pixels) {
            options.setViewportSize(pixels, 900);
            return this;
        }

        public Wish dark() {
            options.setColorScheme(ColorScheme.DARK);
            return this;
        }

        public Browser open() {
            return new Browser(base, options);
        }
    }

    /** Goes to an address such as {@code /goteborg/courses}. */
    public Page go(String path) {
        page.navigate(base + path);
        return page;
    }

    public Page page() {
        return page;
    }

    /** By how many pixels the page is wider than the screen. */
    public int overflow() {
        return ((Number)
                        page.evaluate(
                                "document.documentElement.scrollWidth"
                                        + " - document.documentElement.clientWidth"))
                .intValue();
    }

    private void heard(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            faults.add(message.text());
        }
    }

    @Override
    public void close() {
        context.close();
        if (!faults.isEmpty()) {
            throw new AssertionError("The browser complained: " + faults);
        }
    }

    /** Started when first asked for. */
    private static final class Chromium {
        static final com.microsoft.playwright.Browser SHARED = start();

        /** The one that {@code bin/test} found. */
        private static String program() {
            return System.getenv().getOrDefault("HANDSLAG_CHROMIUM", "/usr/bin/chromium");
        }

        private static com.microsoft.playwright.Browser start() {
            var options =
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of(program()))
                                    .setArgs(FLAGS));
        }
    }
}
