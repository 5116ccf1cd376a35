package dev.plumbline.bank.read;

import dev.plumbline.bank.model.Bank;
import dev.plumbline.bank.model.Competency;
import dev.plumbline.bank.model.Context;
import dev.plumbline.bank.model.Topic;
import java.util.Map;

/** What a question may refer to. */
record Known(
        Map<String, Bank> banks,
        Map<String, Competency> competencies,
        Map<String, Context> contexts,
        Map<String, Topic> topics,
        int highestHintCeiling) {}
