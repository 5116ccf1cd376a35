package dev.plumbline.report.section;

import dev.plumbline.report.model.Line;
import dev.plumbline.report.model.NextSection;
import dev.plumbline.report.model.NextSection.Row;

/** Section 10: the questions still worth asking. */
final class BeforeDeciding {

    private BeforeDeciding() {}

    static NextSection of(Case it) {
        return new NextSection(
                it.evaluation().next().stream()
                        .map(
                                n ->
                                        new Row(
                                                Line.own(
                                                                it.names()
                                                                                .competency(
                                                                                        n
                                                                                                .competency())
                                                                        + ": ")
                                                        .and(it.title(n.key())),
                                                Line.own(it.names().sentence(n.why())),
                                                n.minutes()))
                        .toList());
    }
}
