package engine;

import java.util.Arrays;
import java.util.Random;
import org.handslag.matching.Pairs;
import org.handslag.matching.Problem;
import org.handslag.matching.Seats;

/** Problems as programmes have them, drawn by lot: the same for the same name, in every process. */
final class Drawn {
    private static final int SLOTS = 10;
    private static final int TRADES = 12;
    private static final int MAP = 1_000;

    private Drawn() {}

    static Problem of(String name) {
        return switch (name) {
            case "300 × 230" -> programme(300, 230, 67);
            case "2,000 × 1,500" -> programme(2_000, 1_500, 85);
            case "10,000 × 7,500" -> programme(10_000, 7_500, 85);
            case "10,000 × 600, favourites" -> favourites(10_000, 600);
            case "10,000 × 100, favourites" -> favourites(10_000, 100);
            case "dense 1,000" -> dense(1_000);
            case "dense 5,000" -> dense(5_000);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Where someone is, and what she has or asks for, each a set of bits. */
    private record One(int x, int y, int languages, int slots, int trades, int support) {
        static One drawn(Random lot, int x, int y, int trades) {
            int languages = (lot.nextInt(20) > 0 ? 1 : 0) | 1 << 1 + lot.nextInt(15);
            int slots = lot.nextInt(1 << SLOTS) & lot.nextInt(1 << SLOTS) | 1 << lot.nextInt(SLOTS);
            return new One(x, y, languages, slots, trades, lot.nextInt(1 << 5));
        }

        boolean canMeet(One other) {
            return (languages & other.languages) != 0 && (slots & other.slots) != 0;
        }

        int distance(One other) {
            return (int) Math.hypot(x - other.x, y - other.y);
        }

        int score(One other) {
            int same = Integer.bitCount(slots & other.slots);
            return ((trades & other.trades) == 0 ? 0 : 40)
                    + Math.min(20, 5 * same)
                    + Math.max(0, 20 - distance(other) / 20)
                    + 4 * Integer.bitCount(support & other.support);
        }
    }

    /**
     * Mentors with one to three seats at workplaces of employers, and mentees whose own limits leave
     * each so many mentors, the nearest with whom she has a language and a time in common.
     */
    private static Problem programme(int mentees, int mentors, int each) {
        var lot = new Random(mentees);
        var seats = seats(mentors, lot);
        var mentor = new One[mentors];
        for (int i = 0; i < mentors; i++) {
            var place = new Random(seats.parent()[i]);
            int x = place.nextInt(MAP);
            int y = place.nextInt(MAP);
            mentor[i] = One.drawn(lot, x, y, 1 << place.nextInt(TRADES));
        }
        var pairs = new Pairs(mentees, seats);
        for (int who = 0; who < mentees; who++) {
            int trades = 1 << lot.nextInt(TRADES) | 1 << lot.nextInt(TRADES);
            var mentee = One.drawn(lot, lot.nextInt(MAP), lot.nextInt(MAP), trades);
            int limit = each / 2 + lot.nextInt(each + 1);
            for (int with : nearest(mentee, mentor, limit)) {
                pairs.add(who, with, mentee.score(mentor[with]), 0);
            }
        }
        return pairs.problem();
    }

    private static int[] nearest(One mentee, One[] mentor, int many) {
        var far = new long[mentor.length];
        int count = 0;
        for (int i = 0; i < mentor.length; i++) {
            if (mentee.canMeet(mentor[i])) {
                far[count++] = (long) mentee.distance(mentor[i]) << 32 | i;
            }
        }
        Arrays.sort(far, 0, count);
        return Arrays.stream(far, 0, Math.min(many, count)).mapToInt(one -> (int) one).toArray();
    }

    /**
     * Three mentors to a workplace, which takes seven tenths of what they could, and three
     * workplaces to an employer, which takes nine tenths of that.
     */
    private static Seats seats(int mentors, Random lot) {
        int workplaces = mentors / 3;
        int employers = workplaces / 3;
        var capacity = new int[mentors + workplaces + employers];
        var parent = new int[capacity.length];
        var within = new int[capacity.length];
        for (int i = 0; i < capacity.length; i++) {
            boolean isMentor = i < mentors;
            boolean isEmployer = i >= mentors + workplaces;
            capacity[i] = isMentor ? 1 + lot.nextInt(3) : (within[i] * (isEmployer ? 9 : 7) + 9) / 10;
            parent[i] = isMentor ? mentors + i % workplaces
                    : isEmployer ? Seats.TOP : mentors + workplaces + i % employers;
            if (!isEmployer) {
                within[parent[i]] += capacity[i];
            }
        }
        return new Seats(mentors, capacity, parent);
    }

    /** Everyone wants the same twenty, and can think of ten others. */
    private static Problem favourites(int mentees, int mentors) {
        var lot = new Random(mentees);
        var pairs = new Pairs(mentees, Seats.of(lot.ints(mentors, 1, 4).toArray()));
        for (int who = 0; who < mentees; who++) {
            for (int with = 0; with < 20; with++) {
                pairs.add(who, with, 80 + lot.nextInt(21), 0);
            }
            for (int with : lot.ints(20, mentors).distinct().limit(10).toArray()) {
                pairs.add(who, with, lot.nextInt(80), 0);
            }
        }
        return pairs.problem();
    }

    /** Everyone with everyone, one seat each; made without {@link Pairs}, which would need it twice. */
    private static Problem dense(int many) {
        var lot = new Random(many);
        var one = new int[many];
        Arrays.fill(one, 1);
        var first = new int[many + 1];
        Arrays.setAll(first, who -> who * many);
        var mentor = new int[many * many];
        Arrays.setAll(mentor, pair -> pair % many);
        var score = new int[many * many];
        Arrays.setAll(score, pair -> lot.nextInt(101));
        return new Problem(Seats.of(one), first, mentor, score, new byte[many * many]);
    }
}
