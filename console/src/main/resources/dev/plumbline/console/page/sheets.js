// What lies over the page when it is asked for: the keys, what became of changes, the questions, the hints.

import { h } from './el.js';
import { elapsed, keyOf, moment } from './log.js';
import { letters } from './keys.js';
import { button, kbd, plural, savedWords } from './parts.js';

/** The one table of what every key other than the letters does, by screen. */
const KEYS = [
  { screen: 'talk', code: 'KeyP', key: 'P', does: 'put the probe; then show the next one' },
  { screen: 'talk', code: 'KeyR', key: 'R', does: 'then a digit: tell the fact that was asked for' },
  { screen: 'talk', code: 'KeyA', key: 'A', does: 'then a digit: raise a concern, or take it back' },
  { screen: 'talk', code: 'KeyZ', key: 'Z', does: 'show the hints' },
  { screen: 'talk', code: 'KeyN', key: 'N', does: 'write a note' },
  { screen: 'talk', code: 'KeyB', key: 'B', does: 'note something good that is not on the list' },
  { screen: 'talk', code: 'Space', key: 'Space', does: 'open and close the prompt' },
  { screen: 'talk', code: 'Enter', key: '↵', does: 'settle' },
  { screen: 'settle', code: 'Digit', key: '0–4', does: 'rate' },
  { screen: 'settle', code: 'KeyX', key: 'X', does: 'not enough heard' },
  { screen: 'settle', code: 'KeyV', key: 'V', does: 'void' },
  { screen: 'settle', code: 'Enter', key: '↵', does: 'go on' },
  { screen: '', code: 'KeyQ', key: 'Q', does: 'show the questions' },
  { screen: '', code: 'KeyW', key: 'W', does: 'review the card and hand it in' },
  { screen: '', code: 'KeyY', key: 'Y', does: 'pause the clock; let it go on' },
  { screen: '', code: 'Backspace', key: '⌫', does: 'take back the last step' },
  { screen: '', code: 'Escape', key: 'Esc', does: 'leave a field or a sheet; else blank the page, and bring it back' },
  { screen: '', code: '?', key: '?', does: 'show this table' },
];

/** The sheet that lies over the page, if one does. */
export function sheet(app) {
  const name = app.ui.sheet;
  const of = name && SHEETS[name];
  if (!of) return null;
  const [title, ...kids] = of(app);
  return h('dialog.sheet', { key: `sheet-${name}`, 'aria-labelledby': 'sheet-title', mount: d => d.showModal(), oncancel: e => { e.preventDefault(); app.sheet(null); }, onclick: e => { if (e.target.localName === 'dialog') app.sheet(null); } },
    h('div.in', null,
      h('div.sh', null, h('h2', { id: 'sheet-title' }, title), button('btn.btn2', () => app.sheet(null), 'Close', kbd('Esc'))),
      kids));
}

/** On what the own card has no rating yet, and which questions would give one; no word of what they would show. */
function bare(app) {
  const left = {};
  for (const q of app.view.plan) {
    const key = keyOf(q), a = app.log.answers[key];
    left[q.competency] ??= [];
    if (app.mineIn(app.log, key).rating?.kind === 'rated') left[q.competency].rated = true;
    else if (!a?.spans && !a?.leftOut) left[q.competency].push(q.spare ? `spare ${q.n}` : q.n);
  }
  const open = Object.entries(left).filter(([, numbers]) => !numbers.rated);
  return h('p', { id: 'bare' }, open.length === 0 ? 'Your card has a rating on everything that is planned.'
    : `Your card has nothing yet on ${open.map(([title, numbers]) => `${title[0].toLowerCase() + title.slice(1)} (${numbers.join(', ') || 'nothing left to ask'})`).join('; ')}.`);
}

const SHEETS = {
  keys: app => ['Keys',
    h('p', null, 'Letters are named by their place on the board, which is the same on US, German and French ones. While you type, keys are letters.'),
    h('label.tick', null, h('input', { type: 'checkbox', checked: app.ui.keys, onchange: e => app.prefer('keys', e.target.checked) }), 'Single keys work'),
    app.ui.screen === 'talk' && h('label.tick', null, h('input', { type: 'checkbox', checked: app.asks(), onchange: e => app.prefer('first', e.target.checked ? 'probes' : 'acts') }), 'Probes above the list (for the one who asks)'),
    h('table.keytab', null, h('tbody', null,
      app.card() && [...letters(app.card().groups)].map(([id, key]) => h('tr', null, h('td', null, kbd(key)), h('td', null, app.labels()[id]), h('td', null, 'heard, half, clear'))),
      KEYS.map(k => h('tr', null, h('td', null, kbd(k.key)), h('td', null, k.does), h('td', null, k.screen || 'everywhere')))))],

  saving: app => {
    const { state, pending, refused } = app.out;
    return ['Saving',
      h('p', null, h('b', null, savedWords(app)), '. ', app.box.kind === 'disk'
        ? 'Changes are kept encrypted on this device until the server has them, so closing the tab loses nothing.'
        : 'This browser offers no encrypted place here, so changes wait in this tab only: keep it open until they are saved.'),
      state.fault && h('p.alert', null, h('b', null, state.fault.error), ' ', state.fault.remedy),
      pending().length > 0 && [h('p', null, `${plural(pending().length, 'change')} not yet on the server.`), button('btn.btn2', () => app.out.pump(), 'Send now')],
      refused().map(item => h('div.alert', null, h('p', null, h('b', null, `“${item.act.text ?? item.act.type}” was not kept: ${item.refused.error}`), ' ', item.refused.remedy),
        button('btn.btn2', () => app.dismiss(item), 'I have read this'))),
      app.notices.map(text => h('p', null, text))];
  },

  questions: app => ['Questions',
    app.log.open && h('p', null, 'One question is open at a time; opening another ends it for everybody.'),
    app.view.suggests_next && app.me.code !== 'coordinator' && !app.sealed() && bare(app),
    h('ul.plan', null, app.view.plan.map(q => {
      const key = keyOf(q), a = app.log.answers[key], mine = a?.cards?.[app.me.code];
      const state = app.log.open === key ? 'open' : a?.leftOut ? `left out: ${a.leftOut}` : a?.spans ? `asked ${moment(elapsed(app.log, key, app.now()))}` : q.spare ? 'spare' : 'to come';
      return h('li', { key }, h('span.n', null, q.n), h('span', null, h('b', null, q.title), h('small', null, `${q.minutes} min · ${state}${q.must ? ' · must' : ''}${q.asker ? ' · yours to ask' : ''}${app.me.code !== 'coordinator' && a?.spans ? ` · ${mine?.rating ? 'rated' : 'no rating'}` : ''}`)),
        h('span.acts', null,
          app.me.code !== 'coordinator' && a?.spans && button('btn.btn2', () => app.look(key), 'Show'),
          !app.sealed() && app.log.open !== key && button('btn.btn2', () => app.open(key), a?.spans ? 'Resume' : 'Open', h('span.sr', null, ` ${q.title}`)),
          app.log.open === key && button('btn.btn2', () => app.act({ type: 'question-done', question: q.question, form: q.form }), 'Done'),
          !app.sealed() && !a?.spans && !a?.leftOut && h('select', { 'aria-label': `Leave out ${q.title}`, onchange: e => { app.act({ type: 'left-out', question: q.question, form: q.form, why: e.target.value }); e.target.value = ''; } },
            h('option', { value: '' }, 'Leave out…'), ['time', 'skipped', 'declined'].map(why => h('option', { value: why }, why)))));
    })),
    app.me.code !== 'coordinator' && button('btn', () => app.go('review'), 'Review and hand in')],

  hints: app => ['Hints',
    h('p', null, 'Help that not everybody hears. It is printed in the report and limits what the answer can be suggested as.'),
    h('ul.plan', null, app.card().hints.map(x => h('li', { key: x.id }, h('span.n'), h('span', null, x.give, h('small', null, app.answer().hints?.[x.id] !== undefined ? `given ${app.answer().hints[x.id]}` : '')),
      h('span.acts', null, app.answer().hints?.[x.id] === undefined && button('btn.btn2', () => { app.say('hinted', { hint: x.id }); app.sheet(null); }, 'Give')))))],
};
