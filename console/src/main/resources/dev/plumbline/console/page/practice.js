// Three minutes with an answer that is known: the same screens over a server that lives in this tab.

import { h } from './el.js';
import { cardOf, empty, keyOf, reduce } from './log.js';
import { app, begin } from './app.js';

const KEY = 'practice.short';
const [question, form] = KEY.split('.');
const act = (id, label, says) => ({ id, label, says });

const CARD = {
  question, form, title: 'A form that is sent twice', minutes: 3, figures: ['2 % sent twice', '300 orders an hour'],
  prompt_html: '<p>Two in a hundred orders arrive twice, seconds apart. The shop takes about 300 orders an hour.</p><p>What do you look at first, and what do you change?</p>',
  groups: [
    { name: 'Cause', indicators: [act('same-order', 'Same order', 'Says how two requests are known to be one order.'), act('why-twice', 'Why twice', 'Names a cause: a second click, a retry, a proxy.')] },
    { name: 'Change', indicators: [act('own-key', 'Own key', 'Gives each form a key that comes back with it.'), act('one-row', 'One row', 'Lets the database refuse the second row.'), act('same-reply', 'Same reply', 'Answers the second request as the first.')] },
    { name: 'After', indicators: [act('old-ones', 'Old ones', 'Says what happens to orders that came twice already.'), act('watch-it', 'Watch it', 'Measures whether it has stopped.')] },
  ],
  probes: [{ id: 'p-race', ask: 'Both arrive in the same millisecond. What stops the second?', elicits: ['one-row'], when: 'always' }, { id: 'p-past', ask: 'And last week’s doubles?', elicits: ['old-ones'], when: 'always' }],
  reveals: [{ n: 1, label: 'Retries', ask: 'Does anything repeat a request by itself?', answer: 'Yes, the app on the phone does after five seconds.' }],
  hints: [], concerns: [{ id: 'disable', label: 'Button only', check: 'What if the request was sent without the page?' }],
};

/** What the candidate says from which second on, and the acts in it. */
const ANSWER = [
  [3, 'First I would compare pairs: same customer, same basket, within ten seconds. That is one order.', ['same-order']],
  [25, 'It could be a second click. Or does anything repeat a request by itself?', ['why-twice']],
  [45, 'Then I put a random key into the form, and it comes back with the order.', ['own-key']],
  [70, 'Before saving I look whether the key is there. (Put the first probe: P.)', []],
  [95, 'Right, both could look first. So a unique index, and the second insert fails.', ['one-row']],
  [125, 'The second gets the same page as the first, not an error.', ['same-reply']],
  [150, 'I would count pairs each day for a while. That is all.', ['watch-it']],
];

const line = seconds => ANSWER.filter(([from]) => from <= seconds).at(-1);
const known = id => ANSWER.find(([, , acts]) => acts.includes(id));

function room() {
  const events = [];
  const log = () => events.reduce(reduce, empty());
  return {
    view: async id => ({
      interview: id, candidate: 'Practice', title: 'Practice', role_title: 'Practice: three minutes', state: 'open', you: 'interviewer-a',
      plan: [{ n: 1, question, form, title: CARD.title, minutes: 3, sitting: 1, must: true, spare: false, asker: true }],
      panel: [{ code: 'interviewer-a', name: 'You', joined: true, connected: true, handed_in: Boolean(log().people['interviewer-a']?.handedIn), asked: 1, rated: 0 }],
    }),
    events: async (id, after) => ({ epoch: 'p', events: events.slice(after) }),
    send: async (id, acts) => acts.map(a => {
      const e = { ...a, place: events.length + 1, actor: 'interviewer-a', kept_at: new Date().toISOString() };
      events.push(e);
      return { id: a.id, status: 'kept', place: e.place, kept_at: e.kept_at };
    }),
    card: async () => CARD,
    anchors: async () => ({ anchors: { 0: 'Shows a fix that loses orders.', 1: 'Finds the doubles and stops the second click.', 2: 'Gives each form a key and answers the second request as the first.', 3: 'Does level 2, lets the database decide, and measures the end of it.', 4: 'Does level 3, and cleans up what came before.' } }),
    async suggestion() {
      const ticks = cardOf(log(), KEY, 'interviewer-a').ticks;
      const items = CARD.groups.flatMap(g => g.indicators).filter(i => Boolean(known(i.id)) !== (ticks[i.id]?.state === 'heard'))
        .map(i => ({ indicator: i.id, label: i.label, says: i.says, why: known(i.id) ? `It was said: “${known(i.id)[1]}”` : 'It was not said.' }));
      return { level: items.length > 2 ? 2 : 3, at_least: items.length > 0, items: items.slice(0, 3) };
    },
    follow: () => () => null,
  };
}

export async function practise() {
  app.spoken = () => {
    const seconds = app.log.answers[KEY] ? Math.floor((app.now() - app.log.answers[KEY].spans[0].from) / 1000) : 0;
    return h('p.spoken', null, h('b', null, 'The candidate says: '), line(seconds)?.[1] ?? 'Listen, and press the key of what you hear.');
  };
  await begin({ role: 'interviewer', code: 'interviewer-a', device: 'practice', interview: 'practice', now: new Date().toISOString() }, room());
  app.open(KEY);
}
