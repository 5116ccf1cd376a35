// After the answer: one's own rating first, with the anchors; then what the ticks say, of which the server
// has sent nothing before; then the concerns that were raised.

import { h } from './el.js';
import { keyOf, moment, ticking } from './log.js';
import { button, choice, head, icon, kbd } from './parts.js';

const LEVELS = ['none or unsafe shown', 'guided', 'independent', 'owns', 'shapes'];
const STATES = [['heard', 'heard'], ['half', 'half'], ['not-shown', 'asked, not shown'], ['opposite', 'the opposite'], ['none', 'not asked']];
const OTHER = [['not-enough-heard', 'X', 'not enough heard'], ['voided', 'V', 'void'], ['absent', '', 'I was not in the room']];

const anchors = app => app.need('anchors', app.key())?.anchors;

/** The levels that this form of the question can show; all of them until its anchors are here. */
const levels = app => Object.keys(anchors(app) ?? LEVELS).map(Number);

export function view(app) {
  const key = app.key();
  const card = app.card();
  const rating = app.mine().rating;
  const spent = moment(app.now() - app.ui.settleFrom);
  return [
    head(app, { key, settling: [h('span.w', null, 'settling, '), `${spent} of 1:30`] }),
    h('main.settle', { id: 'main' }, card ? [
      h('section', { 'aria-label': 'Your rating' },
        h('h2', null, h('b', null, '1 Your rating'), h('span', null, 'before the ticks speak')),
        h('div.lad', { role: 'group', 'aria-label': 'Level' }, levels(app).map(level =>
          h('button.rung', { key: level, type: 'button', 'aria-pressed': String(rating?.kind === 'rated' && rating.level === level), onclick: () => rate(app, level) },
            kbd(level), h('b', null, h('span.ph', null, `${level}\u2002`), LEVELS[level]), h('i.dot'), h('span.anchor', null, anchors(app)?.[level] ?? '')))),
        h('div.no', { role: 'group', 'aria-label': 'No rating' }, OTHER.map(([kind, k, words]) =>
          h('button', { key: kind, type: 'button', 'aria-pressed': String(rating?.kind === kind), onclick: () => without(app, kind) }, k && kbd(k), words))),
        reason(app, rating)),
      h('section', { 'aria-label': 'What the ticks say' }, rating ? said(app, key, rating) : h('div.first', null, icon('mark'), h('p', null, h('b', null, 'Rate first.'), ' What the ticks say opens after.'))),
    ] : h('p', null, app.missing(key) ?? 'The question is on its way.')),
    foot(app, rating),
  ];
}

function rate(app, level) {
  const noted = Object.keys(app.mine().notes).length > 0;
  if (level === 0 && !noted && !app.ui.why) return app.set({ wants: { kind: 'rated', level } }, '#why');
  app.set({ wants: null, ...(level === 0 && app.ui.why ? { why: '' } : {}) });
  return app.say('rated', { level, reason: level === 0 && app.ui.why ? app.ui.why : undefined });
}

function without(app, kind) {
  if (kind === 'voided') return app.set({ wants: { kind } }, '#why');
  app.set({ wants: null });
  return app.say(kind, {});
}

/** Whether a rating and what the ticks suggest part, with no regard to a reason. */
export const parts = (rating, suggestion) => rating?.kind === 'rated' && suggestion?.level !== undefined && suggestion.level !== rating.level;

/** The line that a 0, a void, or a rating that differs from the ticks asks for. */
function reason(app, rating) {
  const wants = app.ui.wants;
  const suggestion = rating?.kind === 'rated' && app.suggestion(app.key());
  const differs = parts(rating, suggestion);
  if (!wants && !differs && !rating?.reason) return null;
  const [title, asks] = wants?.kind === 'voided' ? ['Void. ', 'What happened? The answer then does not count.']
    : wants ? ['0 means shown to be unsafe or without the basics. ', 'What was shown?']
      : differs ? [`You rated ${rating.level}, the ticks carry ${suggestion.level}${suggestion.at_least ? ' at least' : ''}. `, 'Which tick, or which reason?'] : ['', 'Reason'];
  const send = () => {
    const text = app.ui.why.trim();
    if (!text) return;
    const to = wants ?? rating;
    app.say(to.kind, { level: to.level, reason: text });
    app.set({ wants: null, why: '' });
  };
  return h('div.why', null, h('label', { for: 'why' }, title, h('span', null, asks)),
    h('div.line', null, h('input.txt', {
      id: 'why', maxlength: 500, autocomplete: 'off', placeholder: rating?.reason && !wants ? rating.reason : wants ? 'One line' : 'One line, or change either', value: app.ui.why,
      oninput: e => { app.ui.why = e.target.value; },
      onkeydown: e => { if (e.key === 'Enter') { e.preventDefault(); e.stopPropagation(); send(); e.target.blur(); } },
    }), button('btn.btn2', send, 'Keep')));
}

function said(app, key, rating) {
  const suggestion = app.suggestion(key);
  const seen = rating.t && `opened after your rating`;
  return [
    h('h2', null, h('b', null, '2 What the ticks say'), h('span', null, seen)),
    !suggestion ? h('p', { role: 'status' }, app.offline ? 'It opens when your rating has reached the server.' : 'One moment.')
      : [h('p.sug', null, `${suggestion.at_least ? 'At least ' : ''}${suggestion.level ?? 'nothing to suggest'}`,
        suggestion.items.length > 0 && ['; ', h('span', null, `to check: ${suggestion.items.map(i => i.label).join(', ')}`)]),
      suggestion.items.map(item => check(app, item))],
    concerns(app),
    notes(app),
  ];
}

function check(app, item) {
  const now = app.mine().ticks[item.indicator];
  const set = state => app.act(() => ticking(app.at(), item.indicator, { state, prompted: now?.prompted ?? app.prompted(item.indicator) }));
  return h(`div.it${now ? '' : '.todo'}`, { key: item.indicator }, h('p.q', null, h('b', null, item.label), item.why && h('small', null, item.why)),
    choice(item.label, STATES, now?.state ?? 'none', set), h('p.q.s', null, item.says));
}

function concerns(app) {
  const raised = app.card().concerns.filter(c => app.mine().concerns[c.id]);
  if (!raised.length) return null;
  return [h('h2.sec', null, h('b', null, '3 Concerns'), h('span', null, 'one neutral question, then your finding')), raised.map(c => {
    const now = app.mine().concerns[c.id];
    const stands = app.ui.stands === c.id;
    return h('div.con.r', { key: c.id }, icon('concern'), h('p', null, h('b', null, c.label), h('br'), c.check),
      choice(c.label, [['raised', 'raised'], ['withdrawn', 'withdrawn'], ['standing', 'stands']], stands ? 'standing' : now.state, to => {
        if (to === 'standing') return app.set({ stands: c.id, quote: now.quote ?? '' }, '#quote');
        app.set({ stands: null });
        return app.say(`concern-${to}`, { concern: c.id });
      }),
      stands ? h('input.txt', {
        id: 'quote', maxlength: 500, autocomplete: 'off', placeholder: 'What was said, in the words you heard; Enter keeps it', 'aria-label': `Quote for ${c.label}`, value: app.ui.quote,
        oninput: e => { app.ui.quote = e.target.value; },
        onkeydown: e => {
          if (e.key !== 'Enter' || !app.ui.quote.trim()) return;
          e.preventDefault();
          e.stopPropagation();
          app.say('concern-standing', { concern: c.id, quote: app.ui.quote.trim() });
          app.set({ stands: null });
        },
      }) : now.state === 'standing' && h('p.quote', null, `“${now.quote}”`));
  })];
}

function notes(app) {
  const all = Object.values(app.mine().notes);
  return all.length > 0 && [h('h2.sec', null, h('b', null, 'Notes'), h('span', null, 'a struck note stays in the log and is shown to nobody')), h('ul.notes', null, all.map(n =>
    h('li', { key: n.id }, h('time', null, n.at), h('span', null, n.beyond && h('em', null, 'Not on the list: '), n.text), button('lk', () => app.say('note-struck', { note: n.id }), 'Strike'))))];
}

/** What of an answer still wants a word. */
export function unsettled(app, key) {
  const mine = app.mineIn(app.log, key);
  const open = Object.entries(mine.concerns).filter(([, c]) => c.state === 'raised').map(([id]) => app.need('card', key)?.concerns.find(c => c.id === id)?.label ?? id);
  return mine.rating ? open : ['no rating', ...open];
}

function foot(app, rating) {
  const key = app.key();
  const open = unsettled(app, key);
  const next = app.next();
  return h('footer.foot', null, button('btn.btn2', () => app.look(key), 'Back to the answer'), h('span.sp'),
    h('p.hide', { role: 'status' }, !rating ? 'No rating yet' : open.length ? `Open: ${open.join(', ')}` : 'Settled'),
    button(rating ? 'btn.go' : 'btn.btn2.go', () => onward(app), !rating ? 'Later' : next ? app.log.open && app.log.open !== key ? 'To the open question' : app.asker(next) ? `Open ${next.spare ? 'the spare' : 'question'} ${next.n}` : 'On' : 'Review', kbd('↵')));
}

function onward(app) {
  const next = app.next();
  if (app.log.open && app.log.open !== app.key()) return app.look(app.log.open);
  if (!next) return app.go('review');
  if (app.mine().rating && app.asker(next)) return app.open(keyOf(next));
  return app.look(null);
}

export function keys(app) {
  const all = { Enter: () => onward(app), KeyX: () => without(app, 'not-enough-heard'), KeyV: () => without(app, 'voided') };
  for (const level of levels(app)) all[level] = () => rate(app, level);
  return all;
}
