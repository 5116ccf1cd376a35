<#-- Words of people and of the content stand in quotation marks; every value is escaped by the format. -->
<#macro reason it depth>
${""?left_pad(depth * 2)}- <#if it.id?has_content>**${it.id}** </#if>${it.says}
<#list it.because as b>
<@reason b depth + 1/>
</#list>
</#macro>
<#macro bullets list none>
<#if list?has_content>
<#list list as l>
- ${l}
</#list>
<#else>
${none}
</#if>
</#macro>
<#macro items list>
<#if list?has_content>
<#list list as e>
- **${e.label}**: ${e.says} <#if e.quote??>Noted: ${e.quote} </#if>(${e.mark}; ${e.source}; marked by ${e.who})
</#list>
<#else>
Nothing was marked.
</#if>
</#macro>
# ${r.verdict.word}<#if r.verdict.suffix??> ${r.verdict.suffix}</#if>

Readiness report, draft until signed, for the hiring panel only.
Candidate ${r.head.candidate}, ${r.head.role}, ${r.head.sittings}.

## 1 Verdict for this role

**${r.verdict.word}.** ${r.verdict.gap}

<#if r.verdict.chance??>**${r.verdict.chance.odds}** ${r.verdict.chance.of} </#if>**${r.verdict.sure}:** ${r.verdict.why}

## 2 Which level the evidence supports

${r.ladder.says}

| Level | Verdict | What was missing |
| --- | --- | --- |
<#list r.ladder.steps as s>
| ${s.name}<#if s.ofTheRole> (this role)</#if> | ${s.verdict}<#if s.chance??>, ${s.chance}</#if> | <#list s.missing as x>${x}<#sep> </#list> |
</#list>

## 3 The musts of this role

<#if r.musts.musts?has_content>
| Must | At least | Sealed ratings | Observed | State |
| --- | --- | --- | --- | --- |
<#list r.musts.musts as u>
| ${u.competency} | ${u.floor}<#if u.required gt u.floor> (role asks ${u.required})</#if> | <#list u.sealed as c>${c.rater.letter} ${c.text}<#sep>; </#list> | ${u.observed} | ${u.state}<#if u.missing?has_content>, ${u.missing}</#if><#if u.chance??>, ${u.chance}</#if> |
</#list>

Ratings are ${r.musts.scale}.<#if r.musts.unrated> A dash is no rating, which is not a 0.</#if><#if r.musts.amended> A star: amended after the reveal, see section 8; the level uses the new rating.</#if>
<#else>
This role has no musts.
</#if>

**The rule that decided**: ${r.musts.because}

## 4 One doubt, one next action

**The doubt.** ${r.doubt.doubt}

**The next action.** ${r.doubt.action}

For people to fill in:

- [ ] Decide: offer at level, start, conditions
- [ ] Ask one more: what, who, by when
- [ ] Decline: text that may be shared is in section 11

The word above sums up evidence; it is not a decision. Interviewers are letters; names are kept apart.

## 5 Competency profile

<#list r.profile.facts as f>
- **${f.figure}.** ${f.says}
</#list>

| Competency | Required | Level, range | Rests on | Against the line |
| --- | --- | --- | --- | --- |
<#list r.profile.rows as c>
| ${c.title}<#if c.must??> (must, at least ${c.must})</#if> | ${c.required} | ${c.level} | ${c.rests} | ${c.against}<#if c.gap?has_content>, ${c.gap}</#if><#if c.chance??>; ${c.chance}</#if> |
</#list>

## 6 Evidence that moved it most

In the order of an act’s weight, times its levels from the bar, times the people who marked it. A note
stands beside an act when its words are nearest; the tick is the record.

### Towards the line

<@items r.evidence.towards/>
<#if r.evidence.more gt 0>

And ${r.evidence.more} more, all in appendix B.
</#if>

### Away from the line

<@items r.evidence.away/>
<#if r.evidence.rest?has_content>

### Also asked for and not shown, or contradicted

<@items r.evidence.rest/>
</#if>

## 7 Concerns

<#if r.concerns.rows?has_content>
| Concern | Question that checks it | Raised by | State | With and without the cap |
| --- | --- | --- | --- | --- |
<#list r.concerns.rows as c>
| ${c.label}<#if c.quote??>: ${c.quote}</#if> | ${c.ask} | ${c.raised} | ${c.state} | ${c.effect} |
</#list>
<#else>
No concern was raised.
</#if>

## 8 Where the panel differed

${r.differences.summary} Sealed first ratings:

| Question | Ratings | Spread |
| --- | --- | --- |
<#list r.differences.rows as q>
| Q${q.number} ${q.title} | ${q.text} | <#if q.apart>**${q.spread}**<#else>${q.spread}</#if> |
</#list>
<#if r.differences.sealed?has_content>

| Sealed with the ratings | Lean | One worry |<#if r.differences.timed> Handed in after |</#if>
| --- | --- | --- |<#if r.differences.timed> --- |</#if>
<#list r.differences.sealed as s>
| ${s.rater.letter} | ${s.lean} | ${s.worry} |<#if r.differences.timed> ${s.after} |</#if>
</#list>
</#if>
<#list r.differences.absent + r.differences.amended as a>

${a}
</#list>
<#list r.differences.minority as n>

**Minority note.** ${n}
</#list>

## 9 What would change the word

${r.flips.summary}
<#if r.flips.rows?has_content>

| If | The word |
| --- | --- |
<#list r.flips.rows as f>
| ${f.change} | <#if f.flips>**${f.verdict}**<#else>${f.verdict}</#if> |
</#list>
</#if>

## 10 Before you decide

<#if r.next.rows?has_content>
The cheapest questions still to ask, and the doubt each is about (an estimate).

<#list r.next.rows as n>
${n?counter}. ${n.what}, ${n.minutes} minutes. ${n.why}
</#list>
<#else>
No question in the banks would remove much of the doubt.
</#if>

## 11 Where this person fits now, and the first 90 days

### Supported now

<@bullets r.firstMonths.now "Nothing yet."/>

### Not yet alone

<@bullets r.firstMonths.notAlone + r.firstMonths.unknown "Nothing was observed below its bar."/>

### Kinds of projects

<#if r.firstMonths.projects?has_content>
| Project | Needs | Rule | Fits | What was observed |
| --- | --- | --- | --- | --- |
<#list r.firstMonths.projects as p>
| ${p.kind} | ${p.needs} | ${p.rule} | ${p.fits} | ${p.why} |
</#list>

${r.firstMonths.reached}
<#else>
The content has no rule for kinds of projects.
</#if>

### First 90 days, if the panel decides yes

<#if r.firstMonths.steps?has_content>
<#list r.firstMonths.steps as s>
- **${s.days}: ${s.gap}**
<#list s.acts as a>
  - ${a}
</#list>
<#if s.anchor?has_content>
  - ${s.anchor}
</#if>
</#list>
<#else>
No gap was observed, so nothing is planned from gaps.
</#if>

${r.firstMonths.hours}

### If the panel decides no: what would change it

This text may be shared with the candidate.

<@bullets r.firstMonths.ifNo "Nothing in the ratings stands against it."/>

## 12 The panel’s decision

People decide, and say why. A draft until it is signed.

| Who | Decision and reason | Signature, date |
| --- | --- | --- |
<#list r.decision.signatures as s>
| ${s} | | |
</#list>

## 13 Limits and provenance

<#list r.limits.notes as n>
- **${n.title}** ${n.says}
</#list>

| What | Which |
| --- | --- |
<#list r.limits.provenance as n>
| ${n.title} | ${n.says} |
</#list>

## A Appendix: time and help

A probe is offered to everyone and is not counted as help; a reveal is told only when asked for.

| Question | Minutes used | Planned | Help |
| --- | --- | --- | --- |
<#list r.appendix.ledger as t>
| Q${t.number} ${t.title} | <#if t.used??>${t.used}<#else>not written down</#if> | <#if t.planned??>${t.planned}<#else>not written down</#if> | ${t.help} |
</#list>

## B Appendix: every rating

As sealed; the suggestion is what the ticks alone would give, by the level rule.

| Question | By | Sealed | Suggested | Amended | Ticks and reason |
| --- | --- | --- | --- | --- | --- |
<#list r.appendix.ratings as t>
| Q${t.number} | ${t.rater.letter} | ${t.sealed} | ${t.suggested?has_content?then(t.suggested, "–")} | ${t.amended?has_content?then(t.amended, "–")} | <#list t.ticks as k>${k}<#sep>; </#list><#if t.reason?has_content> ${t.reason}</#if> |
</#list>

## C Appendix: the questions as asked
<#list r.appendix.asked as q>

### Q${q.number} ${q.title}, version ${q.version}
<#if q.remark?has_content>

${q.remark}
</#if>

${asked[q?index]?no_esc}
</#list>
<#if r.appendix.written?has_content>

## D Appendix: answers as written

The candidate’s own text, as it is.
<#list r.appendix.written as w>

### Q${w.number}

${written[w?index]?no_esc}
<#if w.pointers?has_content>

Where the cues of the rubric point. Nobody confirmed it, and it is in no rating.

<#list w.pointers as l>
- ${l}
</#list>
</#if>
</#list>
</#if>

## E Appendix: what every figure rests on

The name in front of a line is what plumbline explain takes.

<@reason r.appendix.derivation 0/>
