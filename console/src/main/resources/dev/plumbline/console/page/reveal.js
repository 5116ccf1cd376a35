// After the reveal: where the panel is two or more levels apart comes first. What was handed in stays; an
// amendment stands beside it, with its reason.

import { h } from './el.js';
import { cardOf, keyOf } from './log.js';
import { button, called, choice, head, plural, ratingWords } from './parts.js';

const levels = (app, key) => app.view.panel.map(p => cardOf(app.log, key, p.code).rating).filter(r => r?.kind === 'rated').map(r => r.level);

const apart = (app, key) => { const all = levels(app, key); return all.length > 1 ? Math.max(...all) - Math.min(...all) : 0; };

export function view(app) {
  const asked = app.view.plan.filter(q => app.log.answers[keyOf(q)]?.spans);
  const rows = [...asked].sort((a, b) => apart(app, keyOf(b)) - apart(app, keyOf(a)) || a.n - b.n);
  const talk = rows.filter(q => apart(app, keyOf(q)) >= 2).length;
  const id = app.id, closed = app.log.closed || app.view.state === 'closed';
  const coordinator = app.me.code === 'coordinator';
  return [
    head(app, { title: closed ? 'Closed' : 'Open to the panel' }),
    h('main.reveal', { id: 'main' },
      h('h2', null, h('b', null, talk ? `${plural(talk, 'answer')} to talk about` : 'No answer is two levels apart'), h('span', null, 'agreement is counted on these first ratings')),
      app.log.without.length > 0 && h('p', null, `Closed without the card of ${app.log.without.map(c => name(app, c)).join(', ')}.`),
      h('div.wide', { tabindex: 0, role: 'region', 'aria-label': 'Ratings of the panel' }, h('table.panel', null,
        h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Question'), app.view.panel.map(p => h('th', { scope: 'col' }, name(app, p.code))), h('th', { scope: 'col' }, 'Apart'))),
        h('tbody', null, rows.map(q => row(app, q))))),
      app.ui.detail && detail(app, app.ui.detail),
      h('h2.sec', null, h('b', null, 'Leans and worries')),
      h('ul.notes', null, app.view.panel.map(p => { const who = app.log.people[p.code] ?? {}; return h('li', { key: p.code }, h('b', null, name(app, p.code)), h('span', null, (who.lean ?? 'no lean').replaceAll('-', ' '), who.worry && ` · “${who.worry}”`, (who.dissents ?? []).map(d => ` · dissents: “${d}”`))); })),
      !coordinator && !closed && h('div.why', null, h('label', { for: 'dissent' }, 'A dissent is always printed. ', h('span', null, 'Leave it empty if you have none.')),
        h('div.line', null, h('input.txt', { id: 'dissent', maxlength: 2000, autocomplete: 'off', value: app.ui.dissent ?? '', oninput: e => { app.ui.dissent = e.target.value; } }),
          button('btn.btn2', () => { const text = (app.ui.dissent ?? '').trim(); if (text) { app.act({ type: 'dissented', text }, false); app.set({ dissent: '' }); } }, 'Record')))),
    h('footer.foot', null, coordinator && button('btn.btn2', () => app.go('control'), 'Back'), h('span.sp'),
      closed && button('btn.btn2', () => app.go('replay'), 'Replay'),
      h('a.btn', { href: `/api/interviews/${id}/report.html`, target: '_blank', rel: 'noreferrer' }, 'Readiness report')),
  ];
}

const name = (app, code) => called(app.view.panel.find(p => p.code === code) ?? { code });

function row(app, q) {
  const key = keyOf(q), far = apart(app, key);
  return h(`tr${far >= 2 ? '.far' : ''}`, { key }, h('th', { scope: 'row' }, h('button.lk', { type: 'button', 'aria-expanded': String(app.ui.detail === key), onclick: () => { app.set({ detail: app.ui.detail === key ? null : key, level: null, why: '' }); app.need('card', key); } }, `${q.n}. ${q.title}`)),
    app.view.panel.map(p => h('td', { key: p.code }, ratingWords(cardOf(app.log, key, p.code)))),
    h('td', null, far >= 2 ? h('b', null, `${far}: talk`) : String(far)));
}

function detail(app, key) {
  const q = app.view.plan.find(x => keyOf(x) === key);
  const card = app.need('card', key);
  const label = Object.fromEntries((card?.groups ?? []).flatMap(g => g.indicators).map(i => [i.id, i.label]));
  const mine = cardOf(app.log, key, app.me.code);
  const closed = app.log.closed;
  const at = { question: q.question, form: q.form };
  return h('section.detail.card', { 'aria-label': q.title }, h('h2', null, h('b', null, q.title)),
    h('div.cols', null, app.view.panel.map(p => {
      const c = cardOf(app.log, key, p.code);
      return h('div', { key: p.code }, h('h3', null, `${name(app, p.code)}: ${ratingWords(c)}`), c.rating?.reason && h('p', null, c.rating.reason), c.amended && h('p', null, `Amended: ${c.amended.reason}`),
        h('ul', null, Object.entries(c.ticks).map(([id, t]) => h('li', { key: id }, `${label[id] ?? id}: ${t.state.replaceAll('-', ' ')}${t.prompted ? ', after a probe' : ''}`)),
          Object.entries(c.concerns).map(([id, x]) => h('li', { key: id }, `Concern ${id.replaceAll('-', ' ')}: ${x.state}${x.quote ? `, “${x.quote}”` : ''}`)),
          Object.values(c.notes).map(n => h('li', { key: n.id }, `${n.at ?? ''} “${n.text}”`))));
    })),
    app.me.code !== 'coordinator' && !closed && mine.rating && h('div.why', null, h('span', null, 'Amend your rating; the first one stays in the report.'),
      choice('Amended level', [0, 1, 2, 3, 4].map(l => [l, String(l)]), app.ui.level ?? null, level => app.set({ level }, '#amend')),
      h('div.line', null, h('input.txt', { id: 'amend', maxlength: 500, autocomplete: 'off', 'aria-label': 'Reason for the amendment', placeholder: 'Reason', value: app.ui.why, oninput: e => { app.ui.why = e.target.value; } }),
        button('btn.btn2', () => { if (!app.ui.why.trim()) app.focus('#amend'); else if (typeof app.ui.level === 'number') { app.act({ ...at, type: 'amended', level: app.ui.level, reason: app.ui.why.trim() }, false); app.set({ level: null, why: '' }); } }, 'Amend'))));
}
