// While the candidate speaks: a key for each act, one probe, what may be told, concerns, a note line.
// Nothing moves, nothing shows a level.

import { h, prose } from './el.js';
import { elapsed, moment, ticking } from './log.js';
import { hands, letters, rows } from './keys.js';
import { button, head, icon, kbd, plural } from './parts.js';

export function view(app) {
  const card = app.card();
  const key = app.key();
  if (!key) return [head(app), h('div'), h('main.mid', { id: 'main' }, h('h2', null, 'No question is open yet'), h('p', null, 'It appears here as soon as somebody opens one.'),
    button('btn', () => app.sheet('questions'), 'Questions')), h('footer.foot')];
  if (!card) return [head(app, { key }), h('div'), h('main.mid', { id: 'main' }, h('p', { role: 'status' }, app.missing(key) ?? 'The question is on its way.')), h('footer.foot')];
  const board = groups(app, card);
  const low = h('div.low', { key: 'low' }, probe(app, card), h('div.rows', null, reveals(app, card), concerns(app, card)));
  return [
    head(app, { key }),
    prompt(app, card),
    h('main.talk', { id: 'main', 'aria-label': 'What you hear' }, app.asks() ? [low, board, says(app, card)] : [board, says(app, card), low]),
    foot(app, key),
  ];
}

function prompt(app, card) {
  const open = app.ui.prompt;
  return h('section.prompt', { 'aria-label': 'Prompt' },
    h('button.pl', { type: 'button', 'aria-expanded': String(open === true), 'aria-controls': 'prompt', onclick: () => app.set({ prompt: !open }, '#prompt') },
      h('b', null, card.title), h('span.fig', null, card.figures.map(f => h('span', null, f))), h('span.opn', null, h('u', null, 'Prompt'), kbd('Space'))),
    app.spoken?.(),
    open && h('div.over', { id: 'prompt', tabindex: 0 }, prose(card.prompt_html), card.code && h('pre', { tabindex: 0 }, card.code), card.ask && h('p.ask', null, card.ask)));
}

const SPOKEN = { none: 'not yet heard', heard: 'heard', half: 'partly said', 'not-shown': 'asked, not shown', opposite: 'the opposite' };

function groups(app, card) {
  const keys = letters(card.groups);
  const [left, right] = hands(card.groups);
  const aims = aimed(app, card)?.elicits ?? [];
  const ticks = app.mine().ticks;
  const deep = [left, right].map(hand => rows(hand) + hand.length * 0.62);
  const group = g => h('section.grp', { key: g.name, '--rows': g.indicators.length }, h('h2', null, g.name), h('ul', null, g.indicators.map(i => {
    const t = ticks[i.id], state = t?.state ?? 'none';
    return h('li', { key: i.id }, h(`button.chip.${state}`, {
      type: 'button', class: `${t?.prompted ? 'asked ' : ''}${aims.includes(i.id) ? 'aim ' : ''}${app.ui.last === i.id ? 'cur' : ''}`,
      'aria-pressed': state === 'half' ? 'mixed' : String(state === 'heard'), 'aria-keyshortcuts': keys.get(i.id), 'aria-describedby': app.ui.look === i.id ? 'says' : null,
      onclick: () => press(app, i.id), onfocus: () => app.lookAt(i.id), onmouseenter: () => app.lookAt(i.id),
    }, icon('box', 'bx'), h('span.lab', null, i.label), h('time', null, t?.at ?? ''), kbd(keys.get(i.id)), h('span.sr', null, SPOKEN[state] + (t?.prompted ? ' after a probe' : ''))));
  })));
  return h('div.board', { key: 'board', '--deep': Math.max(...deep), '--wide': Math.max(...card.groups.map(g => g.indicators.length)) + 0.62, '--left': `${left.length}fr`, '--right': `${right.length || 1}fr` },
    h('div.hand', { '--n': left.length }, left.map(group)), h('div.hand', { '--n': right.length || 1 }, right.map(group)));
}

/** Heard, then half, then clear; the mark that a probe asked for it comes by itself. */
export function press(app, indicator) {
  Object.assign(app.ui, { last: indicator, look: indicator }); // painted with the act
  app.act(log => {
    const was = app.mineIn(log).ticks[indicator]?.state;
    const to = was === 'heard' ? 'half' : was === 'half' ? 'none' : 'heard';
    return { ...ticking(app.at(), indicator, { state: to, prompted: app.prompted(indicator) }), at: app.moment() };
  });
}

function says(app, card) {
  const concern = card.concerns.find(c => c.id === app.ui.look);
  const i = app.indicator(app.ui.look);
  const fact = card.reveals.find(r => `fact ${r.n}` === app.ui.look);
  return h('div.says', { key: 'says', id: 'says' },
    h('p', null, i ? [h('b', null, i.label), `\u2002${i.says}`, i.plus && h('span.plus', null, ` ${i.plus}`)]
      : concern ? [h('b', null, concern.label), `\u2002Ask: ${concern.check}`] : fact ? [h('b', null, 'Tell only if asked'), `\u2002${fact.ask}`] : h('span.plus', null, 'The sentence of the act in hand stands here.')),
    h('ul.leg', { 'aria-hidden': 'true' }, h('li.heard', null, icon('box', 'bx'), 'heard'), h('li.half', null, icon('box', 'bx'), 'half: partly said'), h('li.none', null, h('i'), 'dashed: after a probe')));
}

const put = app => app.answer().probes ?? {};

/** The probe on the card: the one just put, until it is left; then the first that was not put. */
function aimed(app, card) {
  return card.probes.find(p => p.id === app.ui.probe) ?? card.probes.find(p => put(app)[p.id] === undefined);
}

function probe(app, card) {
  const told = card.reveals.find(r => r.n === app.ui.told);
  if (told) return h('section.probe', { 'aria-label': 'Tell' }, kbd('P'), h('q', { class: 'tell' }, told.answer),
    h('div.pm', null, h('span', null, `asked: ${told.ask}`), button('lk', () => app.set({ told: null }), 'Back to the probe')));
  const p = aimed(app, card);
  const asked = Object.keys(put(app)).length;
  if (!p) return h('section.probe', { 'aria-label': 'Probes' }, kbd('P'), h('p', null, 'Every probe was put.'), h('div.pm', null, help(app, card)));
  const at = put(app)[p.id];
  const others = card.probes.filter(x => x !== p && put(app)[x.id] === undefined);
  return h('section.probe', { 'aria-label': 'Next probe', class: at === undefined ? '' : 'was' },
    h('button.pk', { type: 'button', 'aria-label': at === undefined ? 'Put this probe' : 'Next probe', onclick: () => next(app) }, kbd('P')),
    h('q', null, p.ask),
    h('div.pm', null,
      h('span', null, at === undefined ? 'aims at: ' : `asked ${at}: `, h('b', null, p.elicits.map(id => app.labels()[id] ?? id).join(', '))),
      h('span.m2', null, at === undefined ? p.when === 'always' ? `${asked} asked, ${others.length} more` : `when ${p.when}` : `${others.length} more`),
      at === undefined ? others.length > 0 && button('lk', () => skip(app, card, p), 'Skip') : button('lk', () => next(app), 'Next'),
      help(app, card)));
}

const help = (app, card) => card.hints.length > 0 && h('button.lk', { type: 'button', 'aria-haspopup': 'dialog', onclick: () => app.sheet('hints') }, 'Hints ', kbd('Z'));

function next(app) {
  if (app.ui.told) return app.set({ told: null });
  const p = aimed(app, app.card());
  if (!p) return null;
  if (put(app)[p.id] !== undefined) return app.set({ probe: null });
  app.set({ probe: p.id });
  return app.say('probed', { probe: p.id });
}

function skip(app, card, p) {
  const left = card.probes.filter(x => put(app)[x.id] === undefined);
  app.set({ probe: left[(left.indexOf(p) + 1) % left.length].id });
}

function reveals(app, card) {
  const told = app.answer().reveals ?? {};
  return h('section.row', { class: app.ui.digit === 'fact' ? 'ready' : '' }, h('h2', null, kbd('R'), ' Tell only if asked'), h('div.ops', null, card.reveals.map(r =>
    h(`button.op${told[r.n] === undefined ? '' : '.told'}`, { key: r.n, type: 'button', title: r.ask, onfocus: () => app.lookAt(`fact ${r.n}`), onmouseenter: () => app.lookAt(`fact ${r.n}`), onclick: () => tell(app, r.n) },
      h('span.n', null, r.n), h('span.lab', null, /^Fact \d+$/.test(r.label ?? 'Fact 0') ? r.ask : r.label), told[r.n] !== undefined && h('small', null, told[r.n])))));
}

function tell(app, n) {
  if (!app.card().reveals.some(r => r.n === n)) return;
  app.set({ told: n, digit: '' });
  if (app.answer().reveals?.[n] === undefined) app.say('revealed', { reveal: n });
}

function concerns(app, card) {
  const raised = app.mine().concerns;
  return h('section.row.con', { class: app.ui.digit === 'concern' ? 'ready' : '' }, h('h2', null, kbd('A'), ' Concerns ', h('span', null, 'settled later')), h('div.ops', null, card.concerns.map((c, i) => {
    const now = raised[c.id];
    return h(`button.op${now ? '.raised' : ''}`, {
      key: c.id, type: 'button', 'aria-pressed': String(Boolean(now)), onfocus: () => app.lookAt(c.id), onmouseenter: () => app.lookAt(c.id),
      onclick: () => raise(app, c),
    }, app.ui.digit === 'concern' ? h('span.n', null, i + 1) : icon('concern', 'd'), h('span.lab', null, c.label), now && h('small', null, now.state === 'raised' ? now.at : now.state));
  })));
}

function raise(app, c) {
  app.set({ look: c.id, digit: '' });
  app.say(app.mine().concerns[c.id] ? 'concern-dropped' : 'concern-raised', { concern: c.id });
}

const digits = (app, of) => app.set({ digit: app.ui.digit === of ? '' : of });

/** Settled, and nothing is open: then there is the card as a whole. */
const waits = app => !app.log.open && Boolean(app.mine().rating);

function onward(app) {
  if (app.mine().rating && app.log.open && app.log.open !== app.key()) return app.look(app.log.open);
  return waits(app) ? app.go('review') : app.settle();
}

function foot(app, key) {
  const beyond = app.ui.beyond;
  const notes = Object.values(app.mine().notes);
  const last = notes.at(-1);
  const at = moment(elapsed(app.log, key, app.now()));
  const other = app.log.open && app.log.open !== key;
  return h('footer.foot', null,
    h('div.note', null, kbd(beyond ? 'B' : 'N'),
      h('input', {
        id: 'note', maxlength: 2000, autocomplete: 'off', 'aria-label': beyond ? 'Something good that is not on the list' : 'Note', placeholder: beyond ? 'Something good that is not on the list' : `Note at ${at}`,
        value: app.ui.note, oninput: e => app.draft(e.target.value), onkeydown: e => keyInNote(app, e), onblur: () => app.set({ beyond: app.ui.beyond && app.ui.note !== '' }),
      }),
      last && h('span', { title: plural(notes.length, 'note') }, `${last.at ?? ''} “${last.text}”`)),
    h('button.btn.btn2.good', { type: 'button', onclick: () => write(app, true), 'aria-label': 'Heard something good that is not on the list' }, h('b', null, '+'), h('span.tx', null, h('span.w', null, 'heard something good that is '), 'not on the list'), kbd('B')),
    other && button(app.mine().rating ? 'btn' : 'btn.btn2', () => app.look(app.log.open), 'To the open question', app.mine().rating && kbd('↵')),
    waits(app) ? button('btn.go', () => app.go('review'), 'Review', kbd('↵')) : !(other && app.mine().rating) && button('btn.go', () => app.settle(), 'Settle', kbd('↵')));
}

function keyInNote(app, e) {
  if (e.key === 'Escape') e.target.blur();
  if (e.key !== 'Enter' || e.isComposing) return;
  e.preventDefault();
  e.stopPropagation();
  const text = app.ui.note.normalize('NFC').replace(/[\p{Cc}]+/gu, ' ').trim();
  const type = app.ui.beyond ? 'beyond-list' : 'noted';
  app.ui.note = '';
  app.ui.beyond = false;
  e.target.blur();
  const noted = { type, ...app.at(), at: app.moment(), text };
  void app.act(() => text && noted).then(() => app.draft(app.ui.note));
  app.draw();
}

function write(app, beyond) {
  app.set({ beyond });
  app.focus('#note');
}

export function keys(app) {
  const card = app.card();
  if (!card) return {};
  const all = {
    KeyP: () => next(app),
    KeyR: () => digits(app, 'fact'),
    KeyN: () => write(app, false),
    KeyB: () => write(app, true),
    Space: () => app.set({ prompt: !app.ui.prompt }, '#prompt'),
    KeyA: () => digits(app, 'concern'),
    KeyZ: () => card.hints.length && app.sheet('hints'),
    Enter: () => onward(app),
  };
  for (const [id, letter] of letters(card.groups)) all[`Key${letter}`] = () => press(app, id);
  if (app.ui.digit === 'fact') for (const r of card.reveals) all[r.n] = () => tell(app, r.n);
  if (app.ui.digit === 'concern') card.concerns.forEach((c, i) => { all[i + 1] = () => raise(app, c); });
  return all;
}
