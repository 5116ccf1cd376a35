// What several screens show: the head with clock and states, buttons, icons, choices.

import { h } from './el.js';
import { elapsed, keyOf, moment, word } from './log.js';

export const kbd = key => h('kbd', { 'aria-hidden': 'true' }, key);
export const button = (classes, onclick, ...kids) => h(`button.${classes}`, { type: 'button', onclick }, ...kids);
export const plural = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
export const due = ms => new Date(ms).toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
export const time = ms => new Date(ms).toLocaleTimeString('en-GB');

const DRAWN = {
  mark: ['0 0 20 28', h('path.ln', { d: 'M10 0v15' }), h('path.bob', { d: 'M4.5 14h11v5L10 28 4.5 19z' })],
  keys: ['0 0 18 14', h('rect', { x: 1, y: 2, width: 16, height: 10, rx: 2.2 }), h('path', { d: 'M4.5 5.5h.01M7.5 5.5h.01M10.5 5.5h.01M13.5 5.5h.01M5.5 9h7' })],
  lock: ['0 0 14 15', h('rect', { x: 1.5, y: 6.5, width: 11, height: 7.5, rx: 2 }), h('path', { d: 'M4 6.5V4a3 3 0 0 1 6 0v2.5' })],
  pause: ['0 0 12 12', h('rect', { x: 1.5, y: 1, width: 3, height: 10, rx: 1 }), h('rect', { x: 7.5, y: 1, width: 3, height: 10, rx: 1 })],
  go: ['0 0 12 12', h('path', { d: 'M2.5 1v10l8-5z' })],
  box: ['0 0 18 18', h('rect.o', { x: 1, y: 1, width: 16, height: 16, rx: 5 }), h('path.f', { d: 'M9 1v16H6a5 5 0 0 1-5-5V6a5 5 0 0 1 5-5z' }), h('path.c', { d: 'm4.6 9.4 3 3L13.4 6' }), h('path.x', { d: 'M5.5 9h7' })],
  concern: ['0 0 16 16', h('path', { d: 'M8 1.2 14.8 8 8 14.8 1.2 8z' }), h('circle', { cx: 8, cy: 8, r: 2.4 })],
  ok: ['0 0 14 14', h('path', { d: 'm2.5 7.5 3 3 6-7' })],
  open: ['0 0 14 14', h('circle', { cx: 7, cy: 7, r: 4.6 })],
  none: ['0 0 14 14', h('path', { d: 'M3 7h8' })],
};

export function icon(name, classes = name) {
  const [viewBox, ...shapes] = DRAWN[name] ?? name;
  return h('svg', { class: classes, viewBox, 'aria-hidden': 'true' }, ...shapes);
}

/** A person of the panel as the screens name them. */
export const called = p => p.name ?? p.code.replace(/^interviewer-(.)/, (all, letter) => `Interviewer ${letter.toUpperCase()}`);

export const planned = (app, key) => app.view?.plan.find(q => keyOf(q) === key);

/** The head of every screen of an interview. */
export function head(app, { title, key, settling } = {}) {
  const q = planned(app, key);
  const used = key ? elapsed(app.log, key, app.now()) : 0;
  const share = q ? Math.min(100, 100 * used / (q.minutes * 60000)) : 0;
  const paused = app.log.paused !== null;
  return h('header.top', null,
    h('a.skip', { href: '#main' }, 'Skip to what there is to do'),
    icon('mark'),
    h('h1', null, app.view?.candidate ?? 'Notes'),
    app.view && !app.log.closed ? h('button.lk.of', { type: 'button', onclick: () => app.sheet('questions'), 'aria-haspopup': 'dialog' },
      title ?? [h('span.w', null, 'Question '), `${q?.n ?? '–'} of ${app.view.plan.filter(p => !p.spare).length}`]) : h('span.of', null, title),
    q && pips(app, key),
    h('span.sp'),
    q && h('div.clock', { role: 'timer', 'aria-label': 'Time of this question' },
      h('b', null, moment(used)),
      h('span', null, settling ?? (paused ? 'paused' : `of ${q.minutes}`))),
    q && app.log.revealed === undefined && h('button.ic', { type: 'button', 'aria-label': paused ? 'Let the clock go on' : 'Pause the clock', onclick: app.pause },
      icon(paused ? 'go' : 'pause', 'fill')),
    h('span.sp'),
    app.me.code !== 'coordinator' && keysState(app),
    app.me.code !== 'coordinator' && h('span.st.seal', null, icon('lock'), h('span', null, app.log.revealed ? 'Open to the panel' : ['Sealed', h('span.w', null, ' until you hand in')])),
    savedState(app),
    q && h('svg', { class: 'tl', 'aria-hidden': 'true' },
      h('line.t0', { x1: 0, x2: '100%', y1: 1, y2: 1 }),
      [20, 40, 60, 80].map(x => h('line.tk', { x1: `${x}%`, x2: `${x}%`, y1: -3, y2: 1 })),
      h('line.t1', { x1: 0, x2: `${share}%`, y1: 1, y2: 1 }),
      h('svg', { x: `${share}%`, y: 1, width: 1, height: 1, overflow: 'visible' }, h('path.bob', { d: 'M-4 0h8v4l-4 8-4-8z' }))));
}

function pips(app, key) {
  const plan = app.view.plan.filter(q => !q.spare);
  return h('svg', { class: 'pips', viewBox: `0 0 ${plan.length * 13} 10`, 'aria-hidden': 'true', '--n': plan.length },
    plan.map((q, i) => h(`circle.${keyOf(q) === key ? 'pipn' : app.log.answers[keyOf(q)]?.spans ? 'pip' : 'pipo'}`,
      { cx: 5 + 13 * i, cy: 5, r: keyOf(q) === key ? 4 : 3.2 })));
}

/** Whether keys work, in words; away from the page it is the button that brings them back. */
function keysState(app) {
  if (app.ui.away) return button('keysoff', () => window.focus(), icon('keys'), 'Click here for keys');
  const words = !app.ui.keys ? 'Keys off' : app.ui.typing ? 'Typing; Esc for keys' : 'Keys on';
  return h(`button.st.keys${app.ui.keys && !app.ui.typing ? '.on' : ''}`, { type: 'button', onclick: () => app.sheet('keys'), 'aria-haspopup': 'dialog' }, icon('keys'), words);
}

/** What became of the last change, in words. */
export function savedWords(app) {
  const { state, pending, refused } = app.out ?? { state: {}, pending: () => [], refused: () => [] };
  const n = pending().length;
  if (refused().length || state.fault && !state.offline) return 'Needs attention';
  if (state.offline || app.offline) return `${state.fault ? 'Not saved' : 'Offline'}, ${plural(n, 'change')} kept ${app.box.kind === 'disk' ? 'on this device' : 'in this tab'}`;
  if (n) return 'Saving';
  return state.saved ? `Saved ${time(state.saved)}` : 'Nothing to save yet';
}

function savedState(app) {
  const words = savedWords(app);
  const worry = /^(Offline|Not |Needs)/.test(words);
  return h(`button.st.saved${worry ? '.worry' : '.on'}`, { type: 'button', onclick: () => app.sheet('saving'), 'aria-haspopup': 'dialog' }, h('i'), h('span', null, words));
}

/** A row of choices of which one stands: `[value, words]` each. */
export function choice(label, options, now, pick) {
  return h('div.seg', { role: 'group', 'aria-label': label }, options.map(([value, words]) =>
    h('button', { type: 'button', 'aria-pressed': String(value === now), onclick: () => pick(value) }, words)));
}

export const ratingWords = card => card?.amended ? `${word(card.rating)} → ${card.amended.level}` : word(card?.rating);
