// Before handing in: what is still open, words in notes that describe a person, the lean and one worry, the seal, and after it.

import { h } from './el.js';
import { keyOf } from './log.js';
import { button, called, due, head, icon, plural } from './parts.js';
import { parts, unsettled } from './settle.js';

/** Traits and protected topics; a warning and never a block, so it may be too eager. */
const PERSONAL = new RegExp(String.raw`\b(nervous|shy|confident|arrogant|likeable|charming|articulate|aggressive|bossy|emotional|enthusiastic|energetic|attractive|smart|bright|brilliant|lazy|culture fit|guy|girl|lad|lady|gentleman|wom[ae]n|male|female|young|old|elderly|age|accent|native speaker|foreign\w*|nationality|immigrant|visa|religio\w+|church|mosque|muslim|christian|jewish|hindu|pregnan\w+|matern\w+|patern\w+|child(?:ren)?|kids|married|husband|wife|partner|gay|lesbian|trans|disab\w+|autis\w+|adhd|ill|sick|union|politic\w+)\b`, 'giu');

/** The note cut at the words that describe a person: odd places are such words. */
export const personal = text => text.split(PERSONAL);

const SEAL = ['0 0 52 52', h('circle.rg', { cx: 26, cy: 26, r: 24.5 }), h('circle.ri', { cx: 26, cy: 26, r: 20.5 }), h('path.ln', { d: 'M26 9v17' }), h('path.bob', { d: 'M20.5 25h11v5L26 41l-5.5-11z' })];

const LEANS = [['ready', 'Ready'], ['ready-with-a-plan', 'Ready with a plan'], ['not-yet', 'Not yet'], ['not-enough-evidence', 'Not enough evidence']];

const asked = app => app.view.plan.filter(q => app.log.answers[keyOf(q)]?.spans);

function opens(app) {
  return asked(app).flatMap(q => {
    const key = keyOf(q), mine = app.mineIn(app.log, key);
    const ticks = Object.keys(mine.ticks).length, notes = Object.values(mine.notes);
    const settle = button('btn.btn2', () => { app.set({ key }); app.settle(); }, 'Settle');
    const row = (id, words, small, act) => h('li', { key: key + id }, h('span.n', null, `${q.n}`), h('p', null, words, h('small', null, small)), act);
    return [
      ...unsettled(app, key).map(what => what === 'no rating'
        ? row('r', [h('b', null, 'No rating yet.'), ` ${q.title}`], `${plural(ticks, 'tick')}, ${plural(notes.length, 'note')}. “Not enough heard” is also an answer.`, settle)
        : row(what, [h('b', null, what), ' was raised and is not settled.'], 'Withdrawn, or stands with a quote.', settle)),
      !mine.rating?.reason && parts(mine.rating, app.suggestion(key)) && row('d', [h('b', null, `Rated ${mine.rating.level}`), `, and the ticks carry ${app.suggestion(key).level}.`], 'Which tick, or which reason?', settle),
      mine.rating?.kind === 'rated' && !ticks && !notes.length && !mine.rating.reason && row('e', [h('b', null, `Rated ${mine.rating.level}`), ', without a tick or a note.'], 'What was it that you heard?', settle),
      ...notes.filter(n => personal(n.text).length > 1 && !app.ui.keep?.includes(n.id)).map(n => trait(app, q, n)),
    ].filter(Boolean);
  });
}

function trait(app, q, n) {
  const at = { question: q.question, form: q.form };
  if (app.ui.rewrite === n.id) {
    return h('li', { key: n.id }, h('span.n', null, q.n), h('input.txt', {
      id: 'rewrite', maxlength: 2000, autocomplete: 'off', 'aria-label': 'The note, rewritten; Enter keeps it', value: app.ui.rewritten, oninput: e => { app.ui.rewritten = e.target.value; },
      onkeydown: e => { if (e.key === 'Enter') { e.preventDefault(); keep(); } },
    }), button('btn.btn2', keep, 'Keep'));
  }
  function keep() {
    app.act({ ...at, type: 'note-struck', note: n.id });
    app.act({ ...at, type: n.beyond ? 'beyond-list' : 'noted', at: n.at, text: app.ui.rewritten.trim() });
    app.set({ rewrite: null });
  }
  return h('li', { key: n.id }, h('span.n', null, q.n),
    h('p', null, '“', personal(n.text).map((part, i) => i % 2 ? h('mark', null, part) : part), '”', h('small', null, 'These words describe a person. The act alone says more.')),
    h('span.acts', null, button('btn.btn2', () => app.set({ rewrite: n.id, rewritten: n.text }, '#rewrite'), 'Rewrite'), button('btn.btn2', () => app.set({ keep: [...app.ui.keep ?? [], n.id] }), 'Keep')));
}

export function view(app) {
  const open = opens(app);
  const me = app.log.people[app.me.code] ?? {};
  const lean = change => app.act(log => { const { lean: was, worry } = { ...log.people[app.me.code], ...change }; return { type: 'leaned', lean: was, worry: worry || undefined }; });
  return [
    head(app, { title: 'Review and hand in' }),
    h('main.review', { id: 'main' },
      h('section', null, h('h2', null, h('b', null, 'Still open'), h('span', null, open.length ? plural(open.length, 'thing') : 'nothing')),
        open.length > 0 && h('ul.open.card', null, open),
        h('h2.sec', null, h('b', null, 'Your questions'), button('lk', () => app.set({ shown: !app.ui.shown }), app.ui.shown ? 'Hide my ratings' : 'Show my ratings')),
        h('ul.qs.card', null, app.view.plan.filter(q => !q.spare || app.log.answers[keyOf(q)]?.spans).map(q => one(app, q)))),
      h('section', null, h('h2', null, h('b', null, 'Your lean'), h('span', null, 'sealed with your ratings; may be left open')),
        h('div.lean', { role: 'group', 'aria-label': 'Your lean' }, LEANS.map(([value, words]) =>
          h('button', { key: value, type: 'button', 'aria-pressed': String(me.lean === value), onclick: () => lean({ lean: me.lean === value ? undefined : value }) }, h('i.dot'), words))),
        h('label.lab2', { for: 'worry' }, 'One worry'),
        h('input.txt', { id: 'worry', maxlength: 500, autocomplete: 'off', value: app.ui.worry ?? me.worry ?? '', oninput: e => { app.ui.worry = e.target.value; }, onchange: () => { const w = app.ui.worry?.trim() ?? ''; app.ui.worry = null; lean({ worry: w }); } }),
        h('div.card.sealc', null, icon(SEAL, 'seal52'), h('p', null, h('b', null, 'Handing in seals your marks.'), ` Colleagues’ marks open when all are in${app.log.deadline ? `; they are due by ${due(app.log.deadline)}` : ''}. Later changes keep the first rating and need a reason.`)))),
    h('footer.foot', null, button('btn.btn2', () => app.go('talk'), 'Back'), h('span.sp'), h('p.hide', null, open.length ? 'You can hand in with things open; they are listed as open.' : ''),
      app.ui.sure ? button('btn.go', () => { app.set({ sure: false }); app.act({ type: 'handed-in' }, false); }, 'Yes, seal it') : button('btn.go', () => app.set({ sure: true }), 'Hand in and seal')),
  ];
}

function one(app, q) {
  const mine = app.mineIn(app.log, keyOf(q)), a = app.log.answers[keyOf(q)];
  const left = a?.spans ? unsettled(app, keyOf(q)) : [];
  const words = a?.leftOut ? `left out: ${a.leftOut}` : !a?.spans ? 'not asked' : left.length ? left.length === 1 && left[0] === 'no rating' ? 'no rating' : `${left.length} to settle`
    : app.ui.shown && mine.rating.kind === 'rated' ? `rated ${mine.rating.level}` : mine.rating.kind === 'rated' ? 'rated' : mine.rating.kind.replaceAll('-', ' ');
  const name = !a?.spans ? 'none' : left.length ? 'open' : 'ok';
  return h('li', { key: keyOf(q) }, icon(name, { none: 'na', open: 'un', ok: 'ok' }[name]), h('span', null, `${q.n}\u2002${q.title}`), h('small', null, words));
}

/** After handing in: who is waited for, and nothing of what they wrote. */
export const sealed = {
  view(app) {
    const here = app.view.panel;
    return [
      head(app, { title: 'Handed in' }),
      h('main.mid', { id: 'main' }, icon(SEAL, 'seal52'), h('h2', null, 'Sealed'), h('p', null, `${here.filter(p => p.handed_in).length} of ${here.length} cards are in. The coordinator opens them to the panel; this page then changes by itself.`),
        app.log.deadline && h('p', null, `Cards are due by ${due(app.log.deadline)}.`),
        h('p', null, here.map(p => `${called(p)}: ${p.handed_in ? 'in' : 'not yet'}`).join(' · '))),
    ];
  },
};
