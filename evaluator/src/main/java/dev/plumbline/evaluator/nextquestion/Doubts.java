package dev.plumbline.evaluator.nextquestion;

import dev.plumbline.bank.question.AskedForm;
import dev.plumbline.evaluator.estimate.PanelInput;
import dev.plumbline.evaluator.panel.AnswerKey;
import dev.plumbline.evaluator.panel.Panel;
import dev.plumbline.evaluator.panelmodel.Candidate;
import dev.plumbline.evaluator.panelmodel.NextQuestionScan;
import dev.plumbline.evaluator.panelmodel.Outlook;
import dev.plumbline.evaluator.panelmodel.input.SeverityPrior;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of the doubt about the verdict single questions would remove, by the panel model. */
final class Doubts {

    /** The outcomes of an answer grow as five to the power of those who hear it. */
    private static final int MOST_HEARING = 2;

    private final Panel panel;

    Doubts(Panel panel) {
        this.panel = panel;
    }

    /** What each form promises, the one that removes most doubt per minute first. */
    Map<AnswerKey, Outlook> of(List<AskedForm> forms) {
        PanelInput input = PanelInput.of(panel);
        Map<String, AnswerKey> keys = new LinkedHashMap<>();
        List<Candidate> candidates = forms.stream().map(form -> candidate(form, keys)).toList();
        List<SeverityPrior> hearing =
                input.ratings().raters().stream().limit(MOST_HEARING).toList();
        Map<AnswerKey, Outlook> outlooks = new LinkedHashMap<>();
        for (Outlook outlook :
                new NextQuestionScan(input.parameters())
                        .scan(
                                input.ratings(),
                                input.profile(),
                                panel.model().verdictRule().slack(),
                                candidates,
                                hearing)) {
            AnswerKey key = keys.get(outlook.candidate().id());
            if (key != null) {
                outlooks.put(key, outlook);
            }
        }
        return outlooks;
    }

    private Candidate candidate(AskedForm form, Map<String, AnswerKey> keys) {
        AnswerKey key = new AnswerKey(form.question().id(), form.form());
        keys.put(key.word(), key);
        return new Candidate(
                key.word(),
                form.question().competency(),
                PanelInput.scale(form, panel),
                Math.max(1, form.minutes()));
    }

    /** The share of the present doubt that an answer removes on average, 0 to 1. */
    static double removed(Outlook outlook) {
        return outlook.entropy() > 0
                ? Math.min(1, Math.max(0, outlook.drop() / outlook.entropy()))
                : 0;
    }
}
