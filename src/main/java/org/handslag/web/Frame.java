package org.handslag.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.handslag.scope.Colour;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.ui.Keys;
import org.handslag.ui.Option;
import org.handslag.ui.Problem;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows: the operator it belongs to, who reads it, in which language, and how to
 * make links, dates and numbers. Templates call it {@code f}.
 *
 * @param operator null on the few pages of the installation itself
 * @param path address below the operator, with its query, for the language links
 * @param csrf null on pages without a form
 * @param notice key of a message about what was just done, or null
 * @param announcement what is urgent at this operator, or null
 * @param logo of this operator, or null
 * @param letIn whether a persona was let in without the passkey that others need on this page
 */
public record Frame(
        @Nullable Operator operator,
        Viewer viewer,
        Words words,
        List<Locale> languages,
        Links links,
        String path,
        Csrf csrf,
        @Nullable String notice,
        @Nullable Announcement announcement,
        Announcements.@Nullable Logo logo,
        boolean letIn) {

    public Locale locale() {
        return words.locale();
    }

    public String lang() {
        return locale().toLanguageTag();
    }

    public String dir() {
        return dir(locale());
    }

    public String dir(Locale language) {
        return Spoken.direction(language);
    }

    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    public String t(Problem problem) {
        return words.t(problem.key(), problem.arguments());
    }

    public String t(String key, Map<String, ?> arguments) {
        return words.t(key, arguments);
    }

    /** The word for an enum constant, such as {@code sector.NON_PROFIT}. */
    public String t(Enum<?> constant) {
        return words.t(Keys.of(constant));
    }

    /** The constants to choose among, each with its word. */
    public List<Option> options(Enum<?>... constants) {
        return Arrays.stream(constants).map(c -> Option.of(c.name(), t(c))).toList();
    }

    public String to(String path) {
        return links.to(path);
    }

    /** This page in another language. */
    public String inLanguage(Locale language) {
        return to(Paths.with(path, FrameArgument.LANGUAGE, language.toLanguageTag()));
    }

    /** The same reader at another address: that of the page which an answer shows. */
    public Frame at(String elsewhere) {
        return new Frame(
                operator,
                viewer,
                words,
                languages,
                links,
                elsewhere,
                csrf,
                notice,
                announcement,
                logo,
                letIn);
    }

    /** The same page in other words, such as for paper that is read by others. */
    public Frame speaking(Words others) {
        return new Frame(
                operator,
                viewer,
                others,
                languages,
                links,
                path,
                csrf,
                notice,
                announcement,
                logo,
                letIn);
    }

    /** Another page of the same list. */
    public String page(int number) {
        return to(Paths.with(path, "page", Integer.toString(number)));
    }

    /** The list on this page as a file with this ending, narrowed and sorted as it is now. */
    public String asFile(String ending) {
        var query = path.indexOf('?');
        return to(
                query < 0
                        ? path + "." + ending
                        : path.substring(0, query) + "." + ending + path.substring(query));
    }

    /** What the main navigation offers this viewer. */
    public List<Menu> menu() {
        return Arrays.stream(Menu.values()).filter(m -> m.isFor(viewer)).toList();
    }

    public String asset(String name) {
        return links.asset(name);
    }

    /** The operator of this page; fails on the pages of the installation. */
    public Operator home() {
        return Objects.requireNonNull(operator, "This page has no operator");
    }

    /** A coordinator's text in the reader's language, or honestly in another. */
    public Texts.@Nullable Shown shown(Texts texts) {
        return texts.shownTo(locale(), home().languages()).orElse(null);
    }

    /** As {@link #shown}, only the words: for titles and places where a note has no room. */
    public String plain(Texts texts) {
        var shown = shown(texts);
        return shown == null ? "" : shown.text();
    }

    /** Whose page it is: the operator, or the program itself on the installation's pages. */
    public String name() {
        return operator == null ? "Handslag" : operator.name();
    }

    /** The accent colour by the name that the stylesheet knows it by. */
    public String colour() {
        var colour = operator == null ? Colour.FJORD : operator.colour();
        return colour.name().toLowerCase(Locale.ROOT);
    }

    /** The name of a language in that language itself. */
    public String ownName(Locale language) {
        return Spoken.languageName(language, language);
    }

    public String languageName(Locale language) {
        return Spoken.languageName(language, locale());
    }

    public String date(LocalDate day) {
        return Spoken.date(day, locale());
    }

    public String dateWithWeekday(LocalDate day) {
        return Spoken.dateWithWeekday(day, locale());
    }

    public String month(YearMonth month) {
        return Spoken.month(month, locale());
    }

    /** A length of time in words, such as "2 hours 30 minutes". */
    public String duration(long minutes) {
        return t("ui.duration", "hours", minutes / 60, "minutes", minutes % 60).strip();
    }

    public String time(Instant moment) {
        return time(local(moment).toLocalTime());
    }

    public String time(LocalTime time) {
        return Spoken.time(time, locale());
    }

    public String moment(Instant moment) {
        return Spoken.moment(local(moment), locale());
    }

    public String date(Instant moment) {
        return date(local(moment).toLocalDate());
    }

    /** Until when something goes, in words: a deadline at midnight is told as the day before it. */
    public String deadline(Instant until) {
        var local = local(until);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date(local.toLocalDate().minusDays(1))
                : moment(until);
    }

    /** The name of the operator's zone at a moment, such as "Central European Time". */
    public String zoneName(Instant moment) {
        return Spoken.zone(local(moment), locale());
    }

    public ZonedDateTime local(Instant moment) {
        return moment.atZone(home().zone());
    }

    public String number(Number number) {
        return Spoken.number(number, locale());
    }
}
