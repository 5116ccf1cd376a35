package dev.plumbline.bank.read;

import dev.plumbline.bank.opening.Opening;
import dev.plumbline.bank.opening.OpeningPlan;
import dev.plumbline.bank.opening.Retention;
import dev.plumbline.bank.question.Form;
import dev.plumbline.bank.yaml.Node;
import dev.plumbline.bank.yaml.View;
import java.time.LocalDate;
import java.util.OptionalInt;

/** From a checked tree to an opening. */
final class OpeningBinder {

    private OpeningBinder() {}

    static Opening bind(View v, String hash) {
        return new Opening(
                v.text("id"),
                v.text("title"),
                LocalDate.parse(v.text("opened")),
                v.text("coordinator"),
                v.view("role_profile").text("id"),
                v.optText("project_profile").filter(p -> !p.equals("none")),
                v.optView("bank").map(b -> new Opening.BankState(b.text("sha256"))),
                plan(v.view("plan")),
                variants(v.view("variants")),
                v.text("order").equals("fixed"),
                stop(v.view("stop_policy")),
                v.optView("twin_policy").map(OpeningBinder::twins),
                hints(v.view("hints_policy")),
                v.optView("hand_in").map(OpeningBinder::handIn),
                retention(v.view("retention")),
                v.flag("locked"),
                v.each("changes", OpeningBinder::change),
                hash);
    }

    private static OpeningPlan plan(View v) {
        return new OpeningPlan(
                v.whole("people"),
                v.each(
                        "sittings",
                        s ->
                                new OpeningPlan.Sitting(
                                        s.text("id"),
                                        s.whole("minutes"),
                                        s.each("answers", OpeningBinder::answer))),
                v.each("spares", OpeningBinder::answer),
                v.decimal("person_hours"));
    }

    private static OpeningPlan.Answer answer(View v) {
        return new OpeningPlan.Answer(
                v.whole("n"), v.text("question"), form(v.node("form")), v.whole("minutes"));
    }

    private static Form form(Node node) {
        return QuestionBinder.word(Form.class, View.text(node));
    }

    private static Opening.VariantPolicy variants(View v) {
        return new Opening.VariantPolicy(
                v.optText("letter").filter(l -> v.text("policy").equals("same-for-all")),
                v.optText("switch_if"));
    }

    private static Opening.StopPolicy stop(View v) {
        return new Opening.StopPolicy(
                v.flag("early_stop"), v.flag("said_to_candidate"), v.text("reason"));
    }

    private static Opening.TwinPolicy twins(View v) {
        return new Opening.TwinPolicy(
                v.list("forms").stream().map(OpeningBinder::form).toList(), v.text("if_no_case"));
    }

    private static Opening.HintPolicy hints(View v) {
        boolean level = v.optText("ceiling").filter(c -> !c.equals("from-question")).isPresent();
        return new Opening.HintPolicy(
                v.flag("allowed"), level ? v.optWhole("ceiling") : OptionalInt.empty());
    }

    private static Opening.HandIn handIn(View v) {
        return new Opening.HandIn(v.whole("deadline_hours"), v.flag("close_without_missing"));
    }

    private static Retention retention(View v) {
        return new Retention(
                v.text("profile"),
                v.whole("erase_after_months"),
                QuestionBinder.word(Retention.Start.class, v.text("starts_at")),
                v.flag("legal_hold"));
    }

    private static Opening.Change change(View v) {
        return new Opening.Change(
                LocalDate.parse(v.text("date")), v.text("what"), v.text("reason"));
    }
}
