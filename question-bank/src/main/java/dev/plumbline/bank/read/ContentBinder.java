package dev.plumbline.bank.read;

import dev.plumbline.bank.model.Assumptions;
import dev.plumbline.bank.model.Bank;
import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.model.DecisionModel;
import dev.plumbline.bank.model.Level;
import dev.plumbline.bank.model.LevelRule;
import dev.plumbline.bank.model.Lexicon;
import dev.plumbline.bank.model.Topic;
import dev.plumbline.bank.model.VerdictRule;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.role.MinutesModel;
import dev.plumbline.bank.role.PlainRule;
import dev.plumbline.bank.role.ProjectGate;
import dev.plumbline.bank.role.RoleProfile;
import dev.plumbline.bank.role.Slot;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.View;
import java.util.List;
import java.util.OptionalDouble;

/** From checked trees to the content that is not a question. */
final class ContentBinder {

    private ContentBinder() {}

    static Bank bank(View view) {
        return new Bank(
                view.text("id"), view.text("title"), view.text("says"), view.texts("competencies"));
    }

    static Competency competency(View view) {
        return new Competency(
                view.text("id"), view.text("title"), view.text("bank"), view.text("says"));
    }

    static Context context(View view) {
        return new Context(
                view.text("id"),
                view.text("title"),
                view.prose("briefing"),
                view.each("variants", QuestionBinder::variant));
    }

    static Lexicon lexicon(View view) {
        return new Lexicon(view.whole("version"), view.map("groups", ContentBinder::words));
    }

    static Topic topic(View view) {
        return new Topic(
                view.text("id"),
                view.text("slug"),
                view.text("bank"),
                view.texts("competencies"),
                view.whole("min_questions"),
                view.list("must_mention").stream().map(ContentBinder::words).toList());
    }

    static Topic faq(View view) {
        return new Topic(
                view.text("id"),
                view.text("id"),
                "",
                List.of(),
                0,
                view.texts("must_mention").stream().map(List::of).toList());
    }

    private static List<String> words(Node list) {
        return View.items(list).stream().map(View::text).toList();
    }

    static DecisionModel model(View view, String hash) {
        View rule = view.view("level_rule");
        return new DecisionModel(
                view.text("version"),
                view.each("levels", ContentBinder::level),
                new LevelRule(rule.decimal("share_of_level"), rule.decimal("share_up_to")),
                view.view("help").whole("highest_hint_ceiling"),
                verdictRule(view.view("verdict_rule")),
                assumptions(view.view("assumptions")),
                view.optView("first_months")
                        .map(months -> months.optDecimal("mentor_hours_per_act"))
                        .orElse(OptionalDouble.empty()),
                hash);
    }

    private static Level level(View view) {
        return new Level(
                view.whole("level"), view.text("name"), view.text("word"), view.text("says"));
    }

    private static VerdictRule verdictRule(View view) {
        return new VerdictRule(
                view.decimal("threshold"),
                view.decimal("slack"),
                view.decimal("min_weight_observed"),
                view.whole("min_answers"),
                view.whole("min_answers_per_must"),
                view.whole("min_ratings_per_must"),
                view.whole("min_raters_per_must"));
    }

    private static Assumptions assumptions(View view) {
        return new Assumptions(
                view.decimal("logits_per_level"),
                view.decimal("mean"),
                view.decimal("sd"),
                view.decimal("rho"),
                view.decimal("tau"),
                view.decimal("tau_calibrated"),
                view.decimal("severity_sd"));
    }

    static PlainRule plainRule(View view) {
        return new PlainRule(
                view.whole("min_answers_per_must"),
                view.whole("min_raters_per_must"),
                view.decimal("min_weight_observed"),
                view.decimal("must_tolerance"),
                view.decimal("required_tolerance"),
                view.decimal("ready_shortfall"),
                view.decimal("plan_shortfall"),
                view.decimal("plan_gap"));
    }

    static MinutesModel minutesModel(View view) {
        return new MinutesModel(
                view.decimal("full"),
                view.decimal("short"),
                view.decimal("twin"),
                view.decimal("twin-full"),
                view.decimal("settle_per_answer"),
                view.decimal("opening"),
                view.decimal("closing"),
                view.decimal("prep"),
                view.decimal("hand_in"),
                view.decimal("debrief"),
                view.decimal("max_sitting"));
    }

    static ProjectGate gate(View view) {
        return new ProjectGate(
                view.text("id"),
                view.text("project"),
                view.text("when"),
                view.map("requires", View::whole),
                view.texts("cites"));
    }

    static RoleProfile profile(View view) {
        return new RoleProfile(
                view.text("id"),
                view.text("title"),
                view.whole("level"),
                view.texts("cites"),
                view.map("required", View::whole),
                view.map("weights", View::whole),
                view.optProse("weights_rationale"),
                view.map("must", View::whole),
                view.list("sittings").stream().map(ContentBinder::slots).toList(),
                view.whole("minutes"),
                view.decimal("person_hours"),
                view.prose("can_conclude"),
                view.optProse("note"),
                view.optText("verdict_suffix"));
    }

    private static List<Slot> slots(Node list) {
        return View.items(list).stream().map(View::text).map(ContentBinder::slot).toList();
    }

    private static Slot slot(String text) {
        int colon = text.indexOf(':');
        return new Slot(
                text.substring(0, colon),
                QuestionBinder.word(Form.class, text.substring(colon + 1)));
    }
}
