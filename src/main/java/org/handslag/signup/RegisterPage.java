package org.handslag.signup;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceState;
import org.handslag.scope.Texts;
import org.handslag.seats.Admission;
import org.handslag.seats.Outcome;
import org.handslag.seats.Pool;
import org.handslag.ui.Form;
import org.handslag.wish.SeatRow;
import org.jspecify.annotations.Nullable;

/**
 * The form for seats.
 *
 * @param rows the seats that a contact fills in; empty when someone registers herself
 * @param focus number of the seat to go on with, 0 for none
 * @param answerBy by when whoever applies now gets an answer; null when nobody must be approved
 * @param asked what the date asks of who comes
 * @param byMail whether what it says of someone goes by mail alone
 * @param few set when there turned out to be fewer seats than wished for
 */
public record RegisterPage(
        Form form,
        String submission,
        CourseInstance instance,
        Texts title,
        Pool pool,
        boolean forColleagues,
        List<SeatRow> rows,
        int focus,
        boolean namesMayWait,
        @Nullable Instant answerBy,
        Admission.Told asked,
        boolean byMail,
        Outcome.@Nullable TooFew few) {
    /**
     * Why one cannot register for this date, and which dates come next.
     *
     * @param kept names of the fields that were filled in already, to be carried to another date
     */
    public record Closed(
            CourseInstance instance,
            Texts title,
            InstanceState state,
            List<CourseInstance> next,
            Form form,
            List<String> kept) {}

    private static final Pattern TOKEN = Pattern.compile("[\\w-]{22}");

    public String path() {
        return "/courses/" + instance.slug() + "/register";
    }

    /** Where the form goes: the address of this very page, so that a language link finds it. */
    public String action() {
        return forColleagues ? keyed(path() + "?for=colleagues", "&") : keyed(path(), "?");
    }

    /** The page of the date itself. */
    public String date() {
        return keyed("/courses/" + instance.slug(), "?");
    }

    public String key() {
        var key = form.value(RegisterForm.KEY);
        return TOKEN.matcher(key).matches() ? key : "";
    }

    private String keyed(String address, String sign) {
        return key().isEmpty() ? address : address + sign + RegisterForm.KEY + "=" + key();
    }

    /** The same form for another whom: whoever came by an invitation goes on with it. */
    public String tab(String whom) {
        var invited = form.value(RegisterForm.INVITED);
        var tab = keyed(path() + "?for=" + whom, "&");
        return TOKEN.matcher(invited).matches() ? tab + "&invited=" + invited : tab;
    }

    public boolean isByApproval() {
        return answerBy != null;
    }

    /** Whether the next to ask would wait. */
    public boolean isFull() {
        return pool.free() == 0 || pool.waiting() > 0;
    }

    public boolean mayAdd() {
        return rows.size() < RegisterForm.MOST_SEATS;
    }
}
