package dev.plumbline.console.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bank.yaml.View;
import dev.plumbline.console.serve.Desk.Person;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A panel of three with a coordinator and a candidate, over HTTP, from the link to the report. */
class LivePanelTest {

    private static final List<String> PANEL =
            List.of("interviewer-a", "interviewer-b", "interviewer-c");

    @TempDir private Path folder = Path.of("");

    private volatile Duration later = Duration.ZERO;

    private Desk desk;
    private Person coordinator;
    private Person candidate;
    private final Map<String, Person> panel = new LinkedHashMap<>();
    private String interview = "";
    private View first;
    private String question = "";

    @BeforeEach
    void everybodyHasJoined() throws IOException {
        desk = new Desk(folder, () -> Instant.now().plus(later));
        coordinator = desk.coordinator();
        String opening =
                Desk.view(
                                coordinator
                                        .post(
                                                "/api/openings",
                                                "{\"title\":\"Lean\",\"role\":\"blended-squad-senior-lean\","
                                                    + "\"minutes\":85,\"sittings\":1,\"people\":3}")
                                        .body())
                        .text("id");
        List<String> members = new ArrayList<>();
        PANEL.forEach(c -> members.add("{\"code\":\"" + c + "\",\"name\":\"Name of " + c + "\"}"));
        interview =
                Desk.view(
                                coordinator
                                        .post(
                                                "/api/interviews",
                                                "{\"opening\":\""
                                                        + opening
                                                        + "\",\"candidate\":\"C-77\",\"interviewers\":"
                                                        + members
                                                        + "}")
                                        .body())
                        .text("id");
        PANEL.forEach(c -> panel.put(c, joined(c)));
        candidate = joined("candidate");
        first = Desk.view(panel.get("interviewer-a").get(path("")).body()).views("plan").get(0);
        question =
                "\"question\":\""
                        + first.text("question")
                        + "\",\"form\":\""
                        + first.text("form")
                        + "\"";
    }

    @AfterEach
    void everybodyLeaves() throws IOException {
        desk.close();
    }

    private String path(String rest) {
        return "/api/interviews/" + interview + rest;
    }

    private Person joined(String whom) {
        String link =
                Desk.view(coordinator.post(path("/links"), "{\"for\":\"" + whom + "\"}").body())
                        .text("url");
        Person person = desk.stranger();
        assertThat(person.join(link).statusCode()).isEqualTo(200);
        return person;
    }

    private Person of(String code) {
        return panel.getOrDefault(code, coordinator);
    }

    private void keeps(Person who, String fields) {
        View result = who.act(interview, fields);
        assertThat(result.text("status")).as(fields + result.optText("error")).isEqualTo("kept");
    }

    private List<View> cardIndicators() {
        View card =
                Desk.view(
                        of("interviewer-a")
                                .get(
                                        path(
                                                "/questions/"
                                                        + first.text("question")
                                                        + "."
                                                        + first.text("form")))
                                .body());
        List<View> all = new ArrayList<>();
        card.views("groups").forEach(g -> all.addAll(g.views("indicators")));
        return all;
    }

    private void everybodyScores(String canary) {
        keeps(coordinator, "\"type\":\"sitting-begun\"");
        keeps(of("interviewer-a"), "\"type\":\"question-opened\"," + question);
        List<View> indicators = cardIndicators();
        for (String code : PANEL) {
            keeps(of(code), "\"type\":\"joined\"");
            for (View i : indicators.subList(0, 4)) {
                keeps(
                        of(code),
                        "\"type\":\"ticked\","
                                + question
                                + ",\"indicator\":\""
                                + i.text("id")
                                + "\"");
            }
            keeps(
                    of(code),
                    "\"type\":\"noted\"," + question + ",\"text\":\"" + canary + " " + code + "\"");
            keeps(of(code), "\"type\":\"rated\"," + question + ",\"level\":2,\"reason\":\"r\"");
        }
    }

    private String everythingSentTo(Person person) {
        StringBuilder all = new StringBuilder();
        for (String rest :
                List.of("", "/events?after=0", "/replay", "/interview.yaml", "/report.html")) {
            all.append(person.get(path(rest)).body());
        }
        return all.toString();
    }

    @Test
    void nobodyGetsAColleaguesWordBeforeTheReveal() {
        everybodyScores("canary");

        for (String code : PANEL) {
            String sent = everythingSentTo(of(code));
            for (String other : PANEL) {
                assertThat(sent.contains("canary " + other)).isEqualTo(other.equals(code));
            }
            assertThat(sent).doesNotContain("Name of");
        }
        assertThat(everythingSentTo(coordinator)).doesNotContain("canary", "ticked", "rated\":{");
    }

    @Test
    void theEveningEndsInAReportThatCarriesEveryWord() {
        everybodyScores("canary");
        assertThat(coordinator.act(interview, "\"type\":\"revealed-to-panel\"").text("error"))
                .startsWith("Not handed in yet: interviewer-a, interviewer-b, interviewer-c");
        for (String code : PANEL) {
            keeps(of(code), "\"type\":\"handed-in\"");
        }
        keeps(coordinator, "\"type\":\"sitting-ended\"");
        keeps(coordinator, "\"type\":\"revealed-to-panel\"");
        keeps(
                of("interviewer-b"),
                "\"type\":\"amended\"," + question + ",\"level\":3,\"reason\":\"Heard by A.\"");

        HttpResponse<String> report = of("interviewer-c").get(path("/report.md"));

        assertThat(report.statusCode()).isEqualTo(200);
        for (String code : PANEL) {
            assertThat(report.body()).contains("canary " + code);
        }
        assertThat(report.body()).contains("Heard by A.").doesNotContain("Name of");
        assertThat(everythingSentTo(of("interviewer-a"))).contains("canary interviewer-c");
        assertThat(of("interviewer-a").get(path("/replay")).statusCode()).isEqualTo(409);
        keeps(coordinator, "\"type\":\"closed\"");
        assertThat(of("interviewer-a").get(path("/replay")).body()).contains("\"type\":\"closed\"");
    }

    @Test
    void theSuggestionComesAfterTheOwnRating() {
        String suggestion =
                path(
                        "/questions/"
                                + first.text("question")
                                + "."
                                + first.text("form")
                                + "/suggestion");
        keeps(of("interviewer-a"), "\"type\":\"question-opened\"," + question);
        keeps(
                of("interviewer-a"),
                "\"type\":\"ticked\","
                        + question
                        + ",\"indicator\":\""
                        + cardIndicators().get(0).text("id")
                        + "\"");

        assertThat(of("interviewer-a").get(suggestion).statusCode()).isEqualTo(409);
        keeps(of("interviewer-a"), "\"type\":\"rated\"," + question + ",\"level\":2");
        assertThat(of("interviewer-a").get(suggestion).body()).contains("\"items\":[");
        assertThat(of("interviewer-b").get(suggestion).statusCode()).isEqualTo(409);
        assertThat(of("interviewer-a").get(path("/events?after=0")).body())
                .contains("suggestion-seen");
        assertThat(coordinator.get(suggestion).statusCode()).isEqualTo(409);
    }

    @Test
    void theCandidateGetsThePromptOfTheOpenQuestionAndNothingElse() {
        assertThat(candidate.get("/candidate/api/view").body()).contains("\"prompt_html\":\"\"");
        keeps(of("interviewer-a"), "\"type\":\"question-opened\"," + question);

        String view = candidate.get("/candidate/api/view").body();

        assertThat(view).contains("Question 1").doesNotContain(first.text("title"));
        for (View i : cardIndicators()) {
            assertThat(view).doesNotContain(i.text("says"));
        }
        assertThat(candidate.get(path("")).statusCode()).isEqualTo(401);
        Person disguised = desk.stranger();
        disguised.pretend(candidate.cookie().replace("plumbline-candidate=", "plumbline="));
        assertThat(disguised.get(path("")).statusCode()).isEqualTo(401);
        disguised.pretend(
                of("interviewer-a").cookie().replace("plumbline=", "plumbline-candidate="));
        assertThat(disguised.get("/candidate/api/view").statusCode()).isEqualTo(401);
    }

    @Test
    void aRepeatedActIsAcknowledgedOnceAndAChangedOneIsRefused() {
        String act = "{\"id\":\"same-1\",\"type\":\"question-opened\"," + question + "}";
        String other = act.replace("opened", "done");
        Person a = of("interviewer-a");

        View one = results(a.post(path("/acts"), "{\"acts\":[" + act + "," + act + "]}")).get(1);
        View two = results(a.post(path("/acts"), "{\"acts\":[" + other + "]}")).get(0);

        assertThat(one.text("status")).isEqualTo("kept");
        assertThat(one.whole("place")).isEqualTo(1);
        assertThat(two.text("error")).contains("kept with other content");
        assertThat(Desk.view(a.get(path("/events?after=0")).body()).views("events")).hasSize(1);
    }

    private static List<View> results(HttpResponse<String> answer) {
        return Desk.view(answer.body()).views("results");
    }

    @Test
    void malformedActsAreRefusedOneByOneAndTheOthersKept() {
        String good = "{\"id\":\"ok-1\",\"type\":\"question-opened\"," + question + "}";
        String bad = "{\"id\":\"bad-1\",\"type\":\"tickd\"}";

        List<View> results =
                results(
                        of("interviewer-a")
                                .post(path("/acts"), "{\"acts\":[" + bad + "," + good + "]}"));

        assertThat(results.get(0).text("status")).isEqualTo("refused");
        assertThat(results.get(0).text("remedy")).contains("ticked");
        assertThat(results.get(1).text("status")).isEqualTo("kept");
    }

    @Test
    void linksAreForOneUseAndInterviewsAreClosedToOthers() {
        String link =
                Desk.view(coordinator.post(path("/links"), "{\"for\":\"interviewer-a\"}").body())
                        .text("url");
        Person second = desk.stranger();
        assertThat(second.join(link).statusCode()).isEqualTo(200);
        Person third = desk.stranger();

        assertThat(third.join(link).statusCode()).isEqualTo(403);
        assertThat(third.get(path("")).statusCode()).isEqualTo(401);
        assertThat(second.get("/api/interviews/interview-other").statusCode()).isEqualTo(404);
        assertThat(second.get("/api/openings").statusCode()).isEqualTo(403);
        assertThat(second.post(path("/links"), "{\"for\":\"interviewer-b\"}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatWasKeptIsThereAfterAnotherStartWithTheSameCookies() throws IOException {
        everybodyScores("canary");
        String before = of("interviewer-a").get(path("/events?after=0")).body();
        desk.close();

        desk = new Desk(folder, () -> Instant.now().plus(later));
        Person again = desk.stranger();
        again.pretend(of("interviewer-a").cookie());

        assertThat(again.get(path("/events?after=0")).body()).isEqualTo(before);
        assertThat(again.act(interview, "\"type\":\"handed-in\"").text("status")).isEqualTo("kept");
    }

    @Test
    void whatNobodyAskedForInTenMinutesIsReadAgainAsItWas() {
        everybodyScores("A line of each.");
        String before = of("interviewer-b").get(path("/events?after=0")).body();
        later = Duration.ofMinutes(11);
        String opening =
                Desk.view(coordinator.get("/api/openings").body())
                        .views("openings")
                        .get(0)
                        .text("id");
        String other =
                "{\"opening\":\""
                        + opening
                        + "\",\"candidate\":\"C-78\",\"interviewers\":[{\"code\":\"interviewer-a\"}]}";
        String id = Desk.view(coordinator.post("/api/interviews", other).body()).text("id");
        assertThat(coordinator.get("/api/interviews/" + id).statusCode()).isEqualTo(200);

        assertThat(of("interviewer-b").get(path("/events?after=0")).body()).isEqualTo(before);
        keeps(of("interviewer-b"), "\"type\":\"unrated\"," + question);
    }
}
