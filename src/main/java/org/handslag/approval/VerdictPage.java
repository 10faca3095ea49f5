package org.handslag.approval;

import java.util.List;
import java.util.Locale;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.seats.Registration;
import org.handslag.ui.Form;

/**
 * What an answer would mean and say, before it is given.
 *
 * @param chosen those who are answered, in the order in which they applied
 * @param readers who reads the answers: they themselves, or the contact who speaks for them
 * @param seats how many of them would get a seat now
 * @param changed whether that has become another number since it was last shown
 */
public record VerdictPage(
        ApplicationsPage list,
        Verdict verdict,
        List<Registration> chosen,
        List<Reader> readers,
        int seats,
        Form form,
        boolean changed) {

    public String path() {
        return list.path() + "/answer";
    }

    public int rest() {
        return chosen.size() - seats;
    }

    public long otherwise() {
        return readers.stream().filter(reader -> reader.to().email() == null).count();
    }

    public long throughContact() {
        return readers.stream().filter(Reader::asContact).count();
    }

    public List<Locale> languages() {
        return readers.stream().map(reader -> reader.to().language()).distinct().toList();
    }

    public static String field(Locale language) {
        return "words-" + language.toLanguageTag();
    }
}
