// The whole record again, event by event, for somebody who audits it.

import { h } from './el.js';
import { cardOf, empty, keyOf, reduce } from './log.js';
import { button, called, head, ratingWords, time } from './parts.js';

const ASIDE = new Set(['id', 'place', 'kept_at', 'actor', 'type', 'question', 'form', 'at', 'schema']);

const told = e => [e.type.replaceAll('-', ' '), ...Object.entries(e).filter(([name]) => !ASIDE.has(name)).map(([name, value]) => typeof value === 'boolean' ? value && name.replaceAll('_', ' ') : `${value}`)].filter(Boolean).join(' · ');

export function view(app) {
  const events = app.ui.replay;
  if (!events && !app.ui.replaying) {
    app.ui.replaying = true;
    void app.wire.replay(app.id).then(r => app.set({ replay: r.events, upTo: r.events.length }), fault => app.set({ error: fault.error }));
  }
  const upTo = app.ui.upTo ?? 0;
  const log = (events ?? []).slice(0, upTo).reduce(reduce, empty());
  return [head(app, { title: 'Replay' }), h('main.replay', { id: 'main' }, !events ? h('p', { role: 'status' }, app.ui.error ?? 'One moment.') : [
    h('label.field', null, h('span', null, `Event ${upTo} of ${events.length}${upTo ? `, ${time(Date.parse(events[upTo - 1].kept_at))}` : ''}`),
      h('input', { type: 'range', min: 0, max: events.length, value: String(upTo), oninput: e => app.set({ upTo: +e.target.value }) })),
    h('div.wide', { tabindex: 0, role: 'region', 'aria-label': 'How the cards stood' }, h('table.panel', null,
      h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Question'), app.view.panel.map(p => h('th', { scope: 'col' }, called(p))))),
      h('tbody', null, app.view.plan.filter(q => log.answers[keyOf(q)]).map(q => h('tr', { key: keyOf(q) }, h('th', { scope: 'row' }, `${q.n}. ${q.title}`),
        app.view.panel.map(p => { const c = cardOf(log, keyOf(q), p.code); return h('td', { key: p.code }, ratingWords(c), h('small', null, ` ${Object.keys(c.ticks).length} ticks`)); })))))),
    h('ol.events', { reversed: true }, events.slice(Math.max(0, upTo - 40), upTo).reverse().map(e => h('li', { key: e.id ?? e.place, value: e.place }, h('time', null, `${time(Date.parse(e.kept_at))} ${e.at ?? ''}`), ' ', h('b', null, e.actor), ` ${told(e)}`, e.question && h('small', null, ` ${e.question}`)))),
  ]), h('footer.foot', null, button('btn.btn2', () => app.go(app.me.code === 'coordinator' ? 'control' : 'reveal'), 'Back'))];
}
