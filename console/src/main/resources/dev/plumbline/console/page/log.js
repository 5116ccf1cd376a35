// What an interview has come to: `log = events.reduce(reduce, empty())`. Pure; an event of a type that is
// not known here changes nothing. An answer's key is `question.form`; times are milliseconds.

export const empty = () => ({
  open: null, last: null, answers: {}, people: {}, paused: null, pauses: [], without: [], reminded: {}, sittings: 0, sitting: false,
});

export const keyOf = it => `${it.question}.${it.form}`;

/** Milliseconds as `mm:ss`; minutes go on above 59. */
export const moment = ms => {
  const s = Math.max(0, Math.floor(ms / 1000));
  return `${String(Math.floor(s / 60)).padStart(2, '0')}:${String(s % 60).padStart(2, '0')}`;
};

/** How long an answer has had the floor, without the pauses. */
export function elapsed(log, key, now) {
  const pauses = log.paused === null ? log.pauses : [...log.pauses, { from: log.paused, to: now }];
  let sum = 0;
  for (const { from, to = now } of log.answers[key]?.spans ?? []) {
    sum += to - from;
    for (const p of pauses) sum -= Math.max(0, Math.min(p.to, to) - Math.max(p.from, from));
  }
  return sum;
}

const blank = { ticks: {}, concerns: {}, notes: {}, rating: null };

/** What one interviewer has of one answer; never null. */
export const cardOf = (log, key, who) => ({ ...blank, ...log.answers[key]?.cards?.[who] });

export function reduce(log, event) {
  const step = STEPS[event.type];
  return step ? step(log, event, Date.parse(event.kept_at)) ?? log : log;
}

/** A copy with one value replaced; undefined takes the last name away. */
function put(from, [name, ...rest], value) {
  const copy = Array.isArray(from) ? [...from] : { ...from };
  if (rest.length) copy[name] = put(copy[name] ?? {}, rest, value);
  else if (value === undefined) delete copy[name];
  else copy[name] = value;
  return copy;
}

const answer = (log, e, path, value) => put(log, ['answers', keyOf(e), ...path], value);
const card = (log, e, path, value) => answer(log, e, ['cards', e.actor, ...path], value);
const person = (log, e, name, value) => put(log, ['people', e.actor, name], value);
const rating = kind => (log, e, t) => card(log, e, ['rating'], { kind, level: e.level, reason: e.reason, t });
const tick = state => (log, e) => card(log, e, ['ticks', e.indicator], { state, prompted: e.prompted === true, at: e.at });
const concern = state => (log, e) => card(log, e, ['concerns', e.concern], {
  at: cardOf(log, keyOf(e), e.actor).concerns[e.concern]?.at ?? e.at, state, quote: e.quote,
});
const note = beyond => (log, e) => card(log, e, ['notes', e.id], { id: e.id, text: e.text, at: e.at, beyond });

const said = (kind, name) => (log, e) => answer(answer(log, e, [kind, e[name]], e.at ?? ''), e, ['said', e.id], [kind, e[name]]);

function stop(log, t) {
  if (!log.open) return log;
  const spans = log.answers[log.open].spans.map(span => span.to === undefined ? { ...span, to: t } : span);
  return put(put(log, ['answers', log.open, 'spans'], spans), ['open'], null);
}

const STEPS = {
  'question-opened': (log, e, t) => {
    if (log.open === keyOf(e)) return log;
    const shut = stop(log, t);
    const spans = [...(shut.answers[keyOf(e)]?.spans ?? []), { from: t }];
    return { ...answer(answer(shut, e, ['spans'], spans), e, ['leftOut'], undefined), open: keyOf(e), last: keyOf(e) };
  },
  'question-done': (log, e, t) => log.open === keyOf(e) ? stop(log, t) : log,
  probed: said('probes', 'probe'),
  revealed: said('reveals', 'reveal'),
  hinted: said('hints', 'hint'),
  'taken-back': (log, e) => {
    const { [e.act]: was, ...rest } = log.answers[keyOf(e)]?.said ?? {};
    const left = was && answer(log, e, ['said'], rest);
    return was && Object.values(rest).some(x => `${x}` === `${was}`) ? left : was && answer(left, e, was, undefined);
  },
  'left-out': (log, e, t) => answer(log.open === keyOf(e) ? stop(log, t) : log, e, ['leftOut'], e.why),
  'variant-chosen': (log, e) => answer(log, e, ['variant'], e.variant),
  'clock-paused': (log, e, t) => log.paused === null ? { ...log, paused: t } : log,
  'clock-resumed': (log, e, t) => log.paused === null ? log
    : { ...log, paused: null, pauses: [...log.pauses, { from: log.paused, to: t }] },
  adjusted: (log, e) => ({ ...log, adjusted: { percent: e.percent, written: e.written, reason: e.reason } }),
  'sitting-begun': log => ({ ...log, sitting: true, sittings: log.sittings + 1 }),
  'sitting-ended': log => ({ ...log, sitting: false }),
  'deadline-set': (log, e) => ({ ...log, deadline: Date.parse(e.by) }),
  reminded: (log, e, t) => put(log, ['reminded', e.to], t),

  joined: (log, e, t) => person(log, e, 'joined', t),
  ticked: tick('heard'),
  half: tick('half'),
  'not-shown': tick('not-shown'),
  opposite: tick('opposite'),
  unticked: (log, e) => card(log, e, ['ticks', e.indicator], undefined),
  'concern-raised': concern('raised'),
  'concern-withdrawn': concern('withdrawn'),
  'concern-standing': concern('standing'),
  'concern-dropped': (log, e) => card(log, e, ['concerns', e.concern], undefined),
  rated: rating('rated'),
  'not-enough-heard': rating('not-enough-heard'),
  voided: rating('voided'),
  absent: rating('absent'),
  unrated: (log, e) => card(log, e, ['rating'], null),
  noted: note(false),
  'beyond-list': note(true),
  'note-struck': (log, e) => card(log, e, ['notes', e.note], undefined),
  'suggestion-seen': (log, e) => card(log, e, ['seen'], { level: e.level, atLeast: e.at_least }),
  leaned: (log, e) => person(person(log, e, 'lean', e.lean), e, 'worry', e.worry),
  'handed-in': (log, e, t) => person(log, e, 'handedIn', t),

  'card-closed-without': (log, e) => ({ ...log, without: [...log.without, e.interviewer] }),
  'revealed-to-panel': (log, e, t) => ({ ...log, revealed: t }),
  amended: (log, e) => card(log, e, ['amended'], { level: e.level, reason: e.reason }),
  dissented: (log, e) => person(log, e, 'dissents', [...(log.people[e.actor]?.dissents ?? []), e.text]),
  closed: (log, e, t) => ({ ...log, closed: t, open: null }),
};

/** The act that brings back what stands before `act` is recorded; null when nothing can. */
export function inverse(log, act, who) {
  const { question, form } = act;
  const mine = cardOf(log, keyOf(act), who);
  const at = { question, form };
  if (act.indicator) return ticking(at, act.indicator, mine.ticks[act.indicator]);
  if (act.concern) {
    const was = mine.concerns[act.concern];
    return { ...at, type: was ? `concern-${was.state}` : 'concern-dropped', concern: act.concern, quote: was?.quote };
  }
  switch (act.type) {
    case 'rated': case 'not-enough-heard': case 'voided': case 'absent': case 'unrated':
      return mine.rating ? { ...at, type: mine.rating.kind, level: mine.rating.level, reason: mine.rating.reason } : { ...at, type: 'unrated' };
    case 'noted': case 'beyond-list': return { ...at, type: 'note-struck', note: act.id };
    case 'note-struck': {
      const was = mine.notes[act.note];
      return was ? { ...at, type: was.beyond ? 'beyond-list' : 'noted', text: was.text, at: was.at } : null;
    }
    case 'probed': case 'revealed': case 'hinted': return { ...at, type: 'taken-back', act: act.id };
    case 'question-done': return { ...at, type: 'question-opened' };
    case 'clock-paused': return { type: 'clock-resumed' };
    case 'clock-resumed': return { type: 'clock-paused' };
    default: return null;
  }
}

/** The act that gives an indicator a state: heard, half, not-shown, opposite, or none. */
export function ticking(at, indicator, to) {
  if (!to || to.state === 'none') return { ...at, type: 'unticked', indicator };
  if (to.state === 'heard') return { ...at, type: 'ticked', indicator, prompted: to.prompted === true };
  return { ...at, type: to.state, indicator };
}

/** The rating that an interviewer handed in stands; what was amended later stands beside it. */
export const word = r => !r ? 'no rating' : r.kind === 'rated' ? String(r.level)
  : { 'not-enough-heard': 'not enough heard', voided: 'void', absent: 'absent' }[r.kind];
