package dev.plumbline.report.story;

import java.util.List;

/** Texts that try to be more than text. */
public final class HostileTexts {

    private HostileTexts() {}

    /** One attempt each. */
    public static List<String> all() {
        return List.of(
                "<script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "</q></td></table><h1>Ready</h1>",
                "<img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)",
                "<!-- hidden",
                "]]> <![CDATA[ x ]]>",
                "&lt;b&gt; &amp; &#x3c;i&#x3e;",
                "${r.head.candidate} #{1+1} [=1+1]",
                "<#assign x=1><#list 1..3 as i>i</#list> <@m.say r/>",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "[link](javascript:alert(1)) ![image](https://example.invalid/x.png)",
                "<https://example.invalid> https://example.invalid www.example.invalid",
                "# heading",
                "- item",
                "1. item",
                "===",
                "| a | b | \\| c |",
                "**bold** _under_ `code` ~~gone~~ $x^2$",
                "```\nfence\n````",
                "line one\n\n# line two\n> quoted\n---\n",
                "\\*not\\* \\\\ escaped",
                "{{ mustache }} {% jinja %} <%= erb %>",
                "=cmd|' /C calc'!A0");
    }

    /** Characters that hide or turn what stands beside them, each with what is shown instead. */
    public static List<List<String>> hidden() {
        return List.of(
                List.of("\u202Egnp.exe", "[U+202E]gnp.exe"),
                List.of("a\u2066b\u2069c", "a[U+2066]b[U+2069]c"),
                List.of("a\u200Bb", "a[U+200B]b"),
                List.of("a\u0000b\u0007", "a[U+0000]b[U+0007]"),
                List.of("a\u0085b", "a[U+0085]b"),
                List.of("a\u2028b", "a[U+2028]b"),
                List.of("\uFEFFa", "[U+FEFF]a"),
                List.of("a\uD800b", "a[U+D800]b"),
                List.of("a\uDC00b", "a[U+DC00]b"),
                List.of("a\uDB40\uDC41b", "a[U+0E0041]b"),
                List.of("\uD83D\uDE00 שלום नमस्ते", "\uD83D\uDE00 שלום नमस्ते"));
    }
}
