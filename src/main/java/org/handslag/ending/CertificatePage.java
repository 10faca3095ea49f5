package org.handslag.ending;

import java.time.LocalDate;
import java.util.List;
import org.handslag.mentorship.CircleRole;
import org.handslag.ui.Form;

/** A mentee's certificate: its form, and what stands on paper. */
public record CertificatePage(
        EndingView ending, WorkCertificate certificate, LocalDate from, Form form) {

    public String base() {
        return ending.view().path() + "/certificate";
    }

    public String workplace() {
        return ending.view().circle().place();
    }

    public String name() {
        return ending.name(CircleRole.MENTEE);
    }

    /** Who signs for the workplace; empty when nobody speaks for it. */
    public String signs() {
        return ending.name(CircleRole.EMPLOYER);
    }

    public LocalDate until() {
        return ending.last();
    }

    public List<String> tasks() {
        return certificate.tasks().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Her time as a mentor; it names no mentee. */
    public record TimeAsMentor(String name, String workplace, LocalDate from, LocalDate until) {}
}
