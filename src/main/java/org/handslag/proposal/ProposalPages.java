package org.handslag.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.handslag.directory.Programmes;
import org.handslag.fit.Reason;
import org.handslag.journal.Reads;
import org.handslag.proposal.ProposalPage.Figures;
import org.handslag.proposal.ProposalPage.ProposedRow;
import org.handslag.proposal.ProposalPage.Ranks;
import org.handslag.proposal.ProposalPage.RowFilter;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what the table of a run shows, and notes of whom it told. */
@Component
class ProposalPages {
    static final String READ_AS = "proposal";
    private static final int FEW = 2;

    private final Runs runs;
    private final Proposing proposing;
    private final Remade remade;
    private final Programmes programmes;
    private final ReasonWords words;
    private final Reads reads;

    ProposalPages(
            Runs runs,
            Proposing proposing,
            Remade remade,
            Programmes programmes,
            ReasonWords words,
            Reads reads) {
        this.runs = runs;
        this.proposing = proposing;
        this.remade = remade;
        this.programmes = programmes;
        this.words = words;
        this.reads = reads;
    }

    MatchRun run(Frame f, RunId id) {
        return runs.find(id, f.viewer()).orElseThrow(NotVisible::new);
    }

    Proposal proposal(Frame f, RunId id) {
        return proposing.open(run(f, id));
    }

    String programme(Frame f, ProgrammeId id) {
        return programmes.find(id).map(one -> f.plain(one.name())).orElse("");
    }

    ProposalPage table(Frame f, RunId id, RowFilter filter) {
        var proposal = proposal(f, id);
        var saying = words.in(f);
        var rows =
                IntStream.range(0, proposal.frozen().mentees().size())
                        .mapToObj(mentee -> row(f, proposal, mentee, saying))
                        .filter(row -> filter.shows(row, f.locale()))
                        .toList();
        reads.read(f.viewer(), READ_AS, rows.stream().map(row -> row.mentee().person()).toList());
        var run = proposal.frozen().run();
        return new ProposalPage(
                run,
                programme(f, run.programme()),
                Figures.of(proposal),
                rows,
                proposal.judged().unknown(),
                remade.of(proposal));
    }

    private ProposedRow row(Frame f, Proposal proposal, int mentee, ReasonWords.Saying saying) {
        var her = proposal.frozen().mentees().get(mentee);
        var seat = proposal.seat(mentee);
        if (seat.isEmpty()) {
            return new ProposedRow(
                    her,
                    null,
                    0,
                    null,
                    List.of(),
                    List.of(),
                    proposal.frozen().isOut(mentee) ? HandMark.Kind.OUT : null,
                    weeks(f, proposal, her));
        }
        var at = seat.getAsInt();
        var suit = proposal.judged().suit(mentee, at);
        return new ProposedRow(
                her,
                proposal.frozen().seats().get(at),
                suit.score(),
                new Ranks(proposal.rankForMentee(mentee, at), proposal.rankForMentor(mentee, at)),
                suit.reasons(Reason.Tone.FOR).limit(FEW).map(saying::words).toList(),
                suit.reasons(Reason.Tone.AGAINST).limit(FEW).map(saying::words).toList(),
                proposal.frozen().mark(mentee, at).map(HandMark::kind).orElse(null),
                weeks(f, proposal, her));
    }

    /** How long she had waited when the run was made. */
    static long weeks(Frame f, Proposal proposal, RunMentee mentee) {
        var made = LocalDate.ofInstant(proposal.frozen().run().madeAt(), f.home().zone());
        return Math.max(0, ChronoUnit.WEEKS.between(mentee.waitsSince(), made));
    }
}
