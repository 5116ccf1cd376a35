package dev.plumbline.cli.scorer;

import dev.plumbline.bank.yaml.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the server has sent of an interview, as far as one device of one interviewer asked. */
final class Standing {

    private final ConsoleClient client;
    private final String interview;
    private final String code;
    private final Map<String, QuestionView> questions = new HashMap<>();
    private CardState card;
    private Optional<View> frame = Optional.empty();
    private int seen;
    private int epoch;

    Standing(ConsoleClient client, String interview, String code) {
        this.client = client;
        this.interview = interview;
        this.code = code;
        this.card = new CardState(code);
    }

    /** Asks for what is new, and for the question in hand. */
    void refresh() throws IOException, InterruptedException {
        View got = client.get(path("/events?after=" + seen));
        if (got.whole("epoch") != epoch) {
            epoch = got.whole("epoch");
            seen = 0;
            card = new CardState(code);
            got = client.get(path("/events?after=0"));
        }
        for (View event : got.views("events")) {
            card.take(event);
            seen = event.whole("place");
        }
        take(client.get(path("")));
        if (card.inHand().isPresent()) {
            fetch(card.inHand().get());
        }
    }

    /** Takes in the plan and the panel. */
    void take(View now) {
        frame = Optional.of(now);
    }

    /** Asks for a question, unless it is here. */
    void fetch(String key) throws IOException, InterruptedException {
        if (!questions.containsKey(key)) {
            questions.put(key, QuestionView.of(client.get(path("/questions/" + key))));
        }
    }

    /** Asks for the questions with a concern that was raised, for the words of the concern. */
    void fetchRaised() throws IOException, InterruptedException {
        for (View planned : plan()) {
            if (!card.raised(key(planned)).isEmpty()) {
                fetch(key(planned));
            }
        }
    }

    private String path(String rest) {
        return "/api/interviews/" + interview + rest;
    }

    CardState card() {
        return card;
    }

    Optional<QuestionView> question(String key) {
        return Optional.ofNullable(questions.get(key));
    }

    /** The questions of the plan; none before the server has sent it. */
    List<View> plan() {
        return frame.map(f -> f.views("plan")).orElse(List.of());
    }

    /** The members of the panel; none before the server has sent them. */
    List<View> panel() {
        return frame.map(f -> f.views("panel")).orElse(List.of());
    }

    /** A planned question and its form, as paths name them. */
    static String key(View planned) {
        return planned.text("question") + "." + planned.text("form");
    }

    /** The number of a question in the plan; 0 when it is not known. */
    int number(String key) {
        return plan().stream()
                .filter(p -> key(p).equals(key))
                .mapToInt(p -> p.whole("n"))
                .findFirst()
                .orElse(0);
    }

    /** The last number of the plan. */
    int last() {
        return plan().stream().mapToInt(p -> p.whole("n")).max().orElse(0);
    }

    /** What others call this interviewer. */
    String you() {
        return called(code);
    }

    /** What a member of the panel is called: {@code interviewer-b} is Interviewer B. */
    static String called(String code) {
        return code.matches("interviewer-[a-z]")
                ? "Interviewer " + Character.toUpperCase(code.charAt(code.length() - 1))
                : code;
    }

    /** Whether the panel went on without this card. */
    boolean without() {
        return panel().stream()
                .anyMatch(p -> p.text("code").equals(code) && p.flag("without", false));
    }

    /** What of the own card still wants a word, a line each. */
    List<String> open() {
        List<String> lines = new ArrayList<>();
        for (View planned : plan()) {
            String key = key(planned);
            String number = String.format(Locale.ROOT, "%2d  ", planned.whole("n"));
            if (card.asked(key) && card.outcome(key).isEmpty()) {
                lines.add(number + "No rating yet: " + planned.text("title"));
            }
            for (String id : card.raised(key)) {
                lines.add(number + "Raised and not settled: " + concern(key, id));
            }
        }
        return lines;
    }

    private String concern(String key, String id) {
        return question(key).stream()
                .flatMap(q -> q.concerns().stream())
                .filter(c -> c.id().equals(id))
                .map(QuestionView.Concern::label)
                .findFirst()
                .orElse(id.replace('-', ' '));
    }

    /** What each level of a question looks like, a line for each. */
    String anchors(String key) throws IOException, InterruptedException {
        View anchors = client.get(path("/questions/" + key + "/anchors")).view("anchors");
        StringBuilder text = new StringBuilder();
        anchors.entries()
                .forEach(
                        e ->
                                text.append(e.key())
                                        .append("  ")
                                        .append(QuestionView.level(e.key()))
                                        .append(": ")
                                        .append(View.text(e.value()))
                                        .append('\n'));
        return text.toString();
    }

    /** What the ticks suggest, and the acts that decide it; refused before the own rating. */
    String suggestion(String key) throws IOException, InterruptedException {
        View s = client.get(path("/questions/" + key + "/suggestion"));
        StringBuilder text = new StringBuilder("The ticks suggest ");
        text.append(s.flag("at_least", false) ? "at least " : "");
        text.append(s.has("level") ? "" + s.whole("level") : "nothing").append(".\n");
        for (View item : s.views("items")) {
            text.append("  ")
                    .append(item.text("label"))
                    .append(": ")
                    .append(item.text("why"))
                    .append('\n');
        }
        return text.toString();
    }
}
