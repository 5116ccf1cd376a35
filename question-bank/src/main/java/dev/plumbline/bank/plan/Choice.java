package dev.plumbline.bank.plan;

import dev.plumbline.bank.question.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One way of asking a competency: as many answers as it has places, in the order of the places.
 *
 * <p>How good it is is one number, of which more is better. Its parts are so far apart that the
 * first which differs decides: answers that share their question with another one ({@link #TWIN},
 * fewer), kinds ({@link #KIND}, more), repeats ({@link #REPEAT}, fewer), thousandths of a minute
 * (fewer). Kinds depend on the other competencies and are added by the search.
 */
final class Choice {

    static final long REPEAT = 1L << 28;
    static final long KIND = 1L << 38;
    static final long TWIN = 1L << 42;

    private final List<Candidate> answers;
    private final int kinds;
    private final int twins;
    private final int repeats;
    private final long minutes;
    private final int[] marks;
    private final int withTopic;

    Choice(List<Candidate> answers, Marks known) {
        this.answers = List.copyOf(answers);
        int mask = 0;
        int all = 0;
        int topics = 0;
        long sum = 0;
        TreeSet<String> questions = new TreeSet<>();
        TreeSet<Integer> seen = new TreeSet<>();
        for (Candidate answer : answers) {
            mask |= bit(answer.kind());
            sum += answer.minutes();
            questions.add(answer.id());
            List<Integer> own = known.of(answer);
            all += own.size();
            topics += answer.topic().isEmpty() ? 0 : 1;
            seen.addAll(own);
        }
        this.kinds = mask;
        this.twins = answers.size() - questions.size();
        this.repeats = all - seen.size();
        this.minutes = sum;
        this.withTopic = topics;
        this.marks = seen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int bit(Kind kind) {
        return 1 << kind.ordinal();
    }

    List<Candidate> answers() {
        return answers;
    }

    /** One bit for each kind. */
    int kinds() {
        return kinds;
    }

    int twins() {
        return twins;
    }

    /** Topics and contexts that a later of its answers shares with an earlier one. */
    int repeats() {
        return repeats;
    }

    /** Thousandths, settling included. */
    long minutes() {
        return minutes;
    }

    /** All parts of its worth but the kinds. */
    long value() {
        return -TWIN * twins - REPEAT * repeats - minutes;
    }

    /** How many of its answers have a main topic. */
    int withTopic() {
        return withTopic;
    }

    /** Sets what it could ask; contexts too. */
    void show(boolean[] available) {
        for (int mark : marks) {
            available[mark] = true;
        }
    }

    /** How many of its topics and contexts are among those already asked. */
    int repeated(int[] asked) {
        int count = 0;
        for (int mark : marks) {
            if (asked[mark] > 0) {
                count++;
            }
        }
        return count;
    }

    /** Counts its topics and contexts as asked, or with -1 takes that back. */
    void mark(int[] asked, int by) {
        for (int mark : marks) {
            asked[mark] += by;
        }
    }

    /** Two choices with equal signatures can stand for each other in every plan. */
    Signature signature(boolean minutesInOrder) {
        List<Long> each = new ArrayList<>(answers.stream().map(Candidate::minutes).toList());
        if (!minutesInOrder) {
            each.sort(null);
        }
        List<Integer> topics = java.util.Arrays.stream(marks).boxed().toList();
        return new Signature(kinds, twins, repeats, topics, List.copyOf(each));
    }

    record Signature(int kinds, int twins, int repeats, List<Integer> marks, List<Long> minutes) {}

    /** Numbers for the topics and contexts that occur, in the order first met. */
    static final class Marks {

        private static final String TOPIC = "topic ";

        private final TreeMap<String, Integer> numbers = new TreeMap<>();

        List<Integer> of(Candidate candidate) {
            List<Integer> own = new ArrayList<>();
            if (!candidate.topic().isEmpty()) {
                own.add(number(TOPIC + candidate.topic()));
            }
            if (!candidate.context().isEmpty()) {
                own.add(number("context " + candidate.context()));
            }
            return own;
        }

        int size() {
            return numbers.size();
        }

        /** The numbers that stand for topics. */
        int[] topics() {
            return numbers.entrySet().stream()
                    .filter(e -> e.getKey().startsWith(TOPIC))
                    .mapToInt(Map.Entry::getValue)
                    .toArray();
        }

        private int number(String name) {
            Integer known = numbers.putIfAbsent(name, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }
    }
}
