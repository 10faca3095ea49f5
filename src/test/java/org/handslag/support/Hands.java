package org.handslag.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.SelectOption;
import java.util.Set;

/** What a person does with one control: by mouse, or by the keyboard alone. */
final class Hands {
    private static final int MANY = 300;
    private static final int SOON = 10_000;
    private static final Set<String> IN_PARTS = Set.of("date", "time", "month");

    private final Page page;
    private final boolean keyboard;

    Hands(Page page, Way way) {
        this.page = page;
        this.keyboard = way == Way.KEYBOARD;
    }

    void press(Locator control) {
        if (keyboard) {
            reach(control);
            leave(() -> page.keyboard().press("Enter"));
        } else {
            click(control);
        }
    }

    /** Chromium sometimes draws no further frame of a page that nobody touches: then anew. */
    private void click(Locator control) {
        try {
            control.click(new Locator.ClickOptions().setTimeout(SOON));
        } catch (TimeoutError still) {
            page.bringToFront();
            control.click();
        }
    }

    void write(Locator field, String text) {
        // The parts of a day or a time stand in an order that the browser chooses by its language.
        if (keyboard && !IN_PARTS.contains(String.valueOf(field.getAttribute("type")))) {
            reach(field);
            page.keyboard().press("Control+A");
            page.keyboard().press("Delete");
            page.keyboard().insertText(text);
        } else {
            field.fill(text);
        }
    }

    void tick(Locator box) {
        if (keyboard) {
            if (!box.isChecked()) {
                reach(box);
                page.keyboard().press("Space");
            }
        } else {
            box.check();
        }
    }

    /** One of several answers: Tab reaches the group, the arrows go from answer to answer. */
    void choose(Locator radio) {
        if (keyboard) {
            var name = radio.getAttribute("name");
            reachAny("input[type=radio][name='" + name + "']");
            page.keyboard().press("Space");
            for (int i = 0; i < MANY && !radio.isChecked(); i++) {
                page.keyboard().press("ArrowDown");
            }
        }
        radio.check();
    }

    void select(Locator list, String label) {
        if (keyboard) {
            reach(list);
            page.keyboard().type(label);
        } else {
            list.selectOption(new SelectOption().setLabel(label));
        }
    }

    void unfold(Locator summary) {
        if (keyboard) {
            reach(summary);
            page.keyboard().press("Enter");
        } else {
            summary.click();
        }
        summary.locator("xpath=following-sibling::*[1]").waitFor();
    }

    /** A click waits for the page that it leads to; a key does not. */
    private void leave(Runnable key) {
        page.evaluate("() => { window.stillHere = true; }");
        key.run();
        page.waitForFunction("() => !window.stillHere && document.readyState === 'complete'");
    }

    /** Looked for by its words once, not again at every stop on the way. */
    private void reach(Locator control) {
        var element = control.elementHandle();
        for (int i = 0; i < MANY; i++) {
            if ((boolean) element.evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never reaches " + control + " on " + page.url());
    }

    private void reachAny(String selector) {
        for (int i = 0; i < MANY; i++) {
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never reaches " + selector + " on " + page.url());
    }
}
