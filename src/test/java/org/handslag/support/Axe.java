package org.handslag.support;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks axe-core whether a page keeps WCAG 2.2 AA, as far as a program can tell. Axe is a script: in
 * a browser without script it never answers.
 */
public final class Axe {
    private static final List<String> RULES =
            List.of(
                    "wcag2a",
                    "wcag2aa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22a",
                    "wcag22aa",
                    "best-practice");

    /**
     * What a page is built of: its elements and their attributes at this width, without words,
     * numbers, addresses and ids of rows, and one of each that stand alike beside each other. What
     * axe looks at stands in it, also whether there are words. Which of our languages the page is
     * in makes no other page of it; {@link Walk} looks at that.
     *
     * <p>In parts: below the main part of the page each element three levels down is one with all
     * that is in it, elsewhere each element; all with what they stand in, and what stands in them.
     * The order of the headings is one too. In a long run the whole page is the only part.
     */
    private static final String PARTS =
            """
            (whole) => {
                if (!document.documentElement) return [];
                const copy = document.documentElement.cloneNode(true);
                const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    const text = texts.currentNode;
                    text.nodeValue = text.nodeValue.trim() === '' ? ' ' : 'x';
                }
                const words = new Set(['href', 'src', 'action', 'value', 'datetime', 'content',
                    'aria-label', 'data-label', 'title', 'alt', 'placeholder', 'label']);
                const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
                for (const element of copy.querySelectorAll('*')) {
                    element.removeAttribute('checked');
                    element.removeAttribute('selected');
                    for (const { name, value } of [...element.attributes]) {
                        if (words.has(name)) {
                            element.setAttribute(name, value.trim() === '' ? '' : 'x');
                        } else if (name !== 'tabindex') {
                            element.setAttribute(name, value.replace(ids, 'id').replace(/\\d+/g, 'n'));
                        }
                    }
                }
                for (const element of [...copy.querySelectorAll('*')].reverse()) {
                    const next = element.nextElementSibling;
                    if (next && next.outerHTML === element.outerHTML) next.remove();
                }
                copy.lang = copy.lang.replace(/^(sv|da|en)$/, 'x');
                for (const link of copy.querySelectorAll('.languages a')) {
                    link.removeAttribute('aria-current');
                }
                const width = innerWidth < 400 ? 'small' : innerWidth;
                if (whole) return [width + copy.outerHTML];
                const parts = [[...copy.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => h.tagName).join()];
                const split = (element, within, levels) => {
                    if (levels === 0 || element.children.length === 0) {
                        parts.push(within + element.outerHTML);
                        return;
                    }
                    const alone = element.cloneNode(false).outerHTML;
                    const inside = new Set([...element.childNodes].map((node) => node.nodeValue ?? node.nodeName));
                    parts.push(within + alone + [...inside].sort());
                    for (const child of element.children) {
                        const main = child.nodeName === 'MAIN';
                        split(child, within + element.nodeName + '.' + element.className + '>',
                            main ? 3 : levels - 1);
                    }
                };
                split(copy, width, Infinity);
                return parts;
            }
            """;

    /** No page of ours has frames, sound or pictures that move: nothing has to be fetched first. */
    private static final String LOOK =
            """
            (tags) => axe.run(document, {
                runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false,
            }).then(({ violations }) => violations.map((rule) => [rule.id + ': ' + rule.help,
                ...rule.nodes.slice(0, 5).map((node) => node.html + ' ' + node.failureSummary)].join('\\n  ')))
            """;

    /** Axe itself stands ready in each page, unread until it is called for. */
    static final String READY = "window.loadAxe = function () {" + program() + "\n}";

    private Axe() {}

    /** A page that is built of what has been looked at before is not looked at again. */
    @SuppressWarnings("unchecked")
    public static void findsNothing(Page page) {
        page.waitForLoadState();
        var parts = (List<String>) page.evaluate(PARTS, Boolean.getBoolean("handslag.long"));
        if (parts.isEmpty() || !Looked.areKnown(parts)) {
            look(page);
            Looked.add(parts);
        }
    }

    private static void look(Page page) {
        page.evaluate("loadAxe()");
        var found = (List<?>) page.evaluate(LOOK, RULES);
        assertThat(found).as("axe on %s", page.url()).isEmpty();
    }

    private static String program() {
        try (var program = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(requireNonNull(program).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
