// The page: what has happened (`log`), what of it is not yet on the server (`unseen`), what only this screen
// knows (`ui`); every change writes on this device, paints, and is then sent.

import { paint } from './el.js';
import { cardOf, elapsed, empty, inverse, keyOf, moment, reduce } from './log.js';
import { pressed, typing } from './keys.js';
import { openBox } from './box.js';
import { outbox } from './outbox.js';
import { server } from './wire.js';
import { button, savedWords } from './parts.js';
import { ahead, screenOf, screens } from './screens.js';

const root = document.getElementById('app');
const status = document.getElementById('status');
const later = {};
let queue = Promise.resolve();

export const app = {
  me: null, view: null, log: empty(), wire: server, box: null, out: null, offline: false, panel: [], notices: [],
  ui: { screen: 'lobby', keys: true, away: !document.hasFocus(), typing: false, note: '', why: '', quote: '', worry: null },
  got: new Map(), failed: new Map(),

  base: empty(), epoch: null, seen: new Map(), held: new Map(), unseen: [], undone: [],

  now: () => Date.now() + (app.skew ?? 0),
  key: () => app.ui.key ?? app.log.open ?? app.log.last,
  at: () => { const [question, form] = app.key().split('.'); return { question, form }; },
  moment: () => moment(elapsed(app.log, app.key(), app.now())),
  answer: () => app.log.answers[app.key()] ?? {},
  mineIn: (log, key = app.key()) => cardOf(log, key, app.me.code),
  mine: () => app.mineIn(app.log),
  card: () => app.key() && app.need('card', app.key()),
  indicator: id => app.card()?.groups.flatMap(g => g.indicators).find(i => i.id === id),
  labels: () => Object.fromEntries((app.card()?.groups ?? []).flatMap(g => g.indicators).map(i => [i.id, i.label])),
  prompted: id => (app.card()?.probes ?? []).some(p => app.answer().probes?.[p.id] !== undefined && p.elicits.includes(id)),
  asker: q => app.me.code !== 'coordinator' && (q?.asker ?? false),
  asks: () => app.ui.first ? app.ui.first === 'probes' : app.view.panel.length > 1 && app.asker(app.view.plan.find(q => keyOf(q) === app.key())),
  sealed: () => Boolean(app.log.people[app.me.code]?.handedIn || app.log.revealed || app.log.closed),
  /** What to ask next: the first of the plan that was not asked; after an own void answer a spare before it. */
  next() {
    const left = app.view.plan.filter(q => !app.log.answers[keyOf(q)]?.spans && !app.log.answers[keyOf(q)]?.leftOut);
    const spare = app.key() && app.mine().rating?.kind === 'voided' && left.find(q => q.spare);
    return spare || left.find(q => !q.spare);
  },
  missing: key => app.failed.get(`card:${key}`)?.error,

  pause: () => app.act({ type: app.log.paused === null ? 'clock-paused' : 'clock-resumed' }),

  /** Records an act, or what a function makes of the log at its turn; nothing when that is null. */
  act(make, undo = true) {
    queue = queue.then(async () => {
      const made = typeof make === 'function' ? make(app.log) : make;
      if (!made) return;
      const act = JSON.parse(JSON.stringify({ id: newId(), ...made }));
      const back = undo && inverse(app.log, act, app.me.code);
      const t = app.now();
      await app.out.add(act, t);
      if (back) app.undone.push(back);
      app.unseen.push({ ...act, actor: app.me.code, kept_at: new Date(t).toISOString() });
      recount();
    }).catch(fail);
    return queue;
  },
  say: (type, fields) => app.act(() => ({ type, ...app.at(), at: app.moment(), ...fields })),
  /** A note as far as it is typed, kept on this device, so that a closed tab does not lose it: one write at a time, of the latest. */
  draft(text) {
    app.ui.note = text;
    later.draft ??= app.box.put('draft', text).catch(fail).then(() => { later.draft = null; if (app.ui.note !== text) app.draft(app.ui.note); });
  },
  undo() { app.ui.told = null; app.act(() => app.undone.pop() ?? null, false); },

  /** A thing of a question (card, anchors); fetched when it is not here yet. */
  need(kind, key) {
    const id = `${kind}:${key}`;
    if (!app.got.has(id)) void fetched(kind, key, id);
    return app.got.get(id);
  },
  suggestion(key) {
    const rated = app.mineIn(app.base, key).rating;
    if (!rated || app.unseen.some(e => keyOf(e) === key)) return app.got.get(`suggestion:${key}`);
    const stamp = JSON.stringify([rated, app.mineIn(app.base, key).ticks, app.mineIn(app.base, key).concerns]);
    if (later[key] !== stamp) {
      later[key] = stamp;
      void fetched('suggestion', key, `suggestion:${key}`, (now, was) => ({ ...now, items: was && was.items.length ? was.items : now.items }));
    }
    return app.got.get(`suggestion:${key}`);
  },

  set(changes, focus) { Object.assign(app.ui, changes); app.draw(); if (focus) app.focus(focus); },
  focus: selector => document.querySelector(selector)?.focus(),
  sheet: name => app.set({ sheet: name }),
  lookAt: id => { if (app.ui.look !== id) app.set({ look: id }); },
  go: screen => { app.set({ screen, sheet: null, prompt: false, key: null }); top(); },
  look: key => { app.set({ screen: 'talk', key, sheet: null, prompt: false, probe: null, told: null, last: null }); top(); },
  open(key) {
    const [question, form] = key.split('.');
    app.act({ type: 'question-opened', question, form });
    app.look(app.me.code === 'coordinator' ? app.ui.key : null);
  },
  settle() {
    const key = app.key();
    if (!key) return;
    if (app.log.open === key && app.asker(app.view.plan.find(q => keyOf(q) === key))) app.act(() => ({ type: 'question-done', ...app.at() }));
    app.set({ screen: 'settle', key, settleFrom: app.now(), prompt: false, wants: null, why: '', stands: null });
    top();
  },
  prefer(name, value) { app.set({ [name]: value }); try { localStorage.setItem(`plumbline-${name}`, value); } catch { /* only a preference */ } },
  dismiss(item) { app.unseen = app.unseen.filter(e => e.id !== item.act.id); void app.out.dismiss(item); recount(); },
  notice(text) { app.notices = [...app.notices.slice(-8), text]; app.ui.line = text; clearTimeout(later.line); later.line = setTimeout(() => app.set({ line: null }), 8000); announce(text); },
  draw,
};

/** A new screen begins at its top, for the eye and for the keyboard. */
function top() {
  const main = document.getElementById('main');
  window.scrollTo(0, 0);
  if (main) { main.tabIndex = -1; main.scrollTo(0, 0); main.focus({ preventScroll: true }); }
}

function newId() {
  const random = [...crypto.getRandomValues(new Uint32Array(2))].map(n => n.toString(36)).join('');
  return `${mark()}${Date.now().toString(36)}-${random}`;
}

const mark = () => `${app.me.device.slice(0, 30)}-`;

async function fetched(kind, key, id, merge = now => now) {
  if (app.failed.get(id) === true) return;
  app.failed.set(id, true);
  try {
    app.got.set(id, merge(await app.wire[kind](app.id, key), app.got.get(id)));
    app.failed.delete(id);
    if (kind !== 'suggestion') await app.box.put(id, app.got.get(id));
  } catch (fault) {
    const kept = kind === 'suggestion' ? null : await app.box?.get(id);
    if (kept) app.got.set(id, kept);
    if (kind === 'suggestion') delete later[key];
    app.failed.set(id, fault);
    setTimeout(() => app.failed.delete(id), 3000);
  }
  draw();
}


function recount(then = draw) {
  app.log = app.unseen.reduce(reduce, app.base);
  then();
}

function take(event) {
  if (event.place < app.seen.size + 1 || app.held.has(event.place)) return;
  app.held.set(event.place, event);
  for (let e = app.held.get(app.seen.size + 1); e; e = app.held.get(app.seen.size + 1)) {
    app.held.delete(e.place);
    if (e.actor === app.me.code && !e.id?.startsWith(mark()) && app.seen.size < app.live) elsewhere(e);
    app.seen.set(e.place, e);
    app.base = reduce(app.base, e);
    app.unseen = app.unseen.filter(u => u.id !== e.id);
  }
  return app.loading ? null : app.box.put(placeName(event.place), event);
}

const placeName = place => `event:${String(place).padStart(9, '0')}`;

/** The same person on another device: the later act stands, and a line says so. */
function elsewhere(e) {
  const was = cardOf(app.base, keyOf(e), e.actor);
  if (e.indicator && was.ticks[e.indicator]) app.notice(`Changed on your other device: ${app.labels()[e.indicator] ?? e.indicator}.`);
  else if (e.type === 'rated' && was.rating) app.notice(`Rated ${e.level} on your other device; it was ${was.rating.level ?? was.rating.kind}. Both stay in the log.`);
}

async function catchUp() {
  try {
    const { epoch, events } = await app.wire.events(app.id, app.seen.size);
    if (app.epoch !== null && epoch !== app.epoch) return void await refetch();
    if (app.epoch === null) await app.box.put('epoch', epoch);
    app.epoch = epoch;
    const kept = events.map(take);
    app.live = Infinity;
    app.offline = false;
    recount();
    join();
    await Promise.all(kept);
    await app.out.pump();
  } catch (fault) { fail(fault); }
}

/** Once an opening of this page: the first time joins, a later one goes on where the interview is. */
function join() {
  if (app.greeted || app.me.role !== 'interviewer') return;
  app.greeted = true;
  if (!app.log.people[app.me.code]?.joined) app.act({ type: 'joined' }, false);
  else if (app.log.open && app.ui.screen === 'lobby') app.go('talk');
}

async function refetch() {
  Object.assign(app, { base: empty(), seen: new Map(), held: new Map(), epoch: null, live: 0 });
  await app.box.drop('event:');
  await catchUp();
  await reframe();
}

/** The frame of the interview anew; kept for when there is no network. */
async function reframe() {
  app.view = await app.wire.view(app.id);
  draw();
  await app.box.put(`view:${app.id}`, app.view);
}

async function arrived(act, result) {
  const mine = app.unseen.find(e => e.id === act.id);
  if (mine && result.place) {
    if (result.place > app.seen.size + 1) gap();
    await take({ ...mine, place: result.place, kept_at: result.kept_at ?? result.at });
  }
  if (act.type === 'closed') await app.box.drop('');
  recount(soon);
}

function gap() {
  clearTimeout(later.gap);
  later.gap = setTimeout(() => app.held.size && catchUp(), 500);
}

/** What another did for everybody; a note that is being written stays with its question. */
function shared(e, open) {
  const n = app.view?.plan.find(q => keyOf(q) === keyOf(e))?.n;
  if (e.type === 'question-done' && e.question && app.key() === keyOf(e)) app.notice(`Somebody ended question ${n}.`);
  if (e.type !== 'question-opened') return;
  if (app.ui.note && open && !app.ui.key) app.ui.key = open;
  app.notice(`Somebody opened question ${n}.`);
}

const heard = {
  event(e) {
    if (e.place > app.seen.size + 1) gap();
    const before = app.log.open;
    take(e);
    recount(soon);
    if (e.actor !== app.me.code) shared(e, before);
    if (e.to === app.me.code) app.notice('The coordinator waits for your card.');
    if (e.type === 'question-opened') void reframe().catch(fail);
  },
  panel(p) { app.panel = p.panel; if (app.view) app.view = { ...app.view, candidate_connected: p.candidate_connected, panel: p.panel.map(x => ({ ...app.view.panel.find(y => y.code === x.code), ...x })) }; soon(); },
  refetch: () => void refetch().catch(fail),
  catchUp: () => void catchUp(),
  lost() { app.offline = true; draw(); },
};

function fail(fault) {
  if (fault?.status === undefined) throw fault;
  if (fault.status === 0) app.offline = true;
  else app.notice(`${fault.error} ${fault.remedy}`);
  draw();
}


export async function enter(id) {
  app.id = id;
  try {
    app.view = await app.wire.view(id);
    await app.box.put(`view:${id}`, app.view);
  } catch (fault) {
    app.view = await app.box.get(`view:${id}`);
    if (!app.view || fault.status !== 0) throw fault;
    app.offline = true;
  }
  app.ui.note = await app.box.get('draft') ?? '';
  app.epoch = await app.box.get('epoch') ?? null;
  app.loading = true;
  (await app.box.under('event:')).forEach(take);
  app.loading = false;
  app.out = await outbox({ box: app.box, send: acts => app.wire.send(id, acts), kept: arrived, changed: soon });
  const known = new Set([...app.seen.values()].map(e => e.id));
  app.unseen = app.out.pending().filter(item => !known.has(item.act.id)).map(item => ({ ...item.act, actor: app.me.code, kept_at: new Date(item.t).toISOString() }));
  recount();
  app.stop?.();
  app.stop = app.wire.follow(id, heard);
  if (app.me.role === 'interviewer') {
    if (app.log.open) app.ui.screen = 'talk';
    for (const q of app.view.plan) app.need('card', keyOf(q));
  }
  await catchUp();
  ahead(draw);
}

export async function begin(me, wire = server) {
  Object.assign(app, { me, wire, skew: Date.parse(me.now) - Date.now() || 0, fault: null });
  const id = me.interview ?? location.hash.slice(2);
  app.box = await openBox(`${me.device}-${id}`);
  if (wire !== server) await app.box.drop('');
  if (id) await enter(id); else draw();
}

async function start() {
  for (const name of ['keys', 'first']) {
    const kept = localStorage.getItem(`plumbline-${name}`);
    if (kept) app.ui[name] = name === 'keys' ? kept !== 'false' : kept;
  }
  navigator.serviceWorker?.register('/page/sw.js', { scope: '/' }).catch(() => null);
  const token = /^#join=([\w-]+)/.exec(location.hash)?.[1];
  const last = await openBox('me');
  try {
    if (token) {
      history.replaceState(null, '', '/');
      await server.join(token);
    }
    const me = await server.me();
    await last.put('me', me);
    await begin(me);
  } catch (fault) {
    if (fault.status === undefined) throw fault;
    const me = fault.status === 0 && await last.get('me');
    if (me) await begin({ ...me, now: new Date().toISOString() }).catch(also => { app.fault = also; });
    else app.fault = fault;
  }
  draw();
}


/** Paints what can wait for the next task, several changes at once. */
function soon() {
  later.soon ??= setTimeout(() => { later.soon = undefined; draw(); });
}

function draw() {
  if (app.ui.blank) return paint(root, screens('blank', draw).view(app));
  const name = screenOf(app);
  root.className = `${name}${app.ui.away && app.me ? ' away' : ''}${app.ui.keys ? '' : ' nokeys'}`;
  paint(root, screens(name, draw).view(app), app.ui.sheet && screens('sheets', draw).sheet?.(app), app.ui.line && button('toast', () => app.set({ line: null }), app.ui.line));
  const words = app.out && name !== 'home' ? savedWords(app).replace(/ \d\d:\d\d:\d\d$/, '') : '';
  if (words && words !== later.words && words !== 'Saving') { later.words = words; announce(words); }
}

/** Says a line to a screen reader, at most one every two seconds; of several the last. */
function announce(text) {
  later.said = text;
  if (later.speaking) return;
  const speak = () => {
    later.speaking = later.said !== undefined && setTimeout(speak, 2000);
    if (later.said !== undefined) status.textContent = later.said;
    later.said = undefined;
  };
  speak();
}

document.addEventListener('keydown', event => {
  const name = pressed(event);
  if (app.ui.blank) { if (name === 'Escape') app.set({ blank: false }); event.preventDefault(); return; }
  if (!name || !app.me) return;
  if (typing(event.target)) { if (name === 'Escape') event.target.blur(); return; }
  if (app.ui.sheet || event.repeat) return;
  if (/^(Space|Enter)$/.test(name) && event.target.matches('button, a, summary, select, input')) return;
  if (!app.ui.keys && name !== 'Escape') return;
  const here = screens(screenOf(app), draw).keys?.(app) ?? {};
  const run = here[name] ?? {
    Backspace: !app.sealed() && app.out && app.undo,
    ...app.key() && !app.sealed() && app.me.code !== 'coordinator' && {
      KeyQ: () => app.sheet('questions'),
      KeyW: () => app.go('review'),
      KeyY: app.pause,
    },
    Escape: () => app.ui.prompt || app.ui.digit || app.ui.told ? app.set({ prompt: false, digit: '', told: null }) : app.me.code === 'coordinator' || app.set({ blank: true }),
    '?': () => app.sheet('keys'),
  }[name];
  if (app.ui.digit && !/^(\d|KeyA|KeyR)$/.test(name)) app.ui.digit = '';
  if (run) { event.preventDefault(); run(); }
});
document.addEventListener('mousedown', e => { if (e.target.closest('button') && document.activeElement === document.body) e.preventDefault(); });
document.addEventListener('focusin', e => { if (typing(e.target) !== app.ui.typing) app.set({ typing: typing(e.target) }); });
document.addEventListener('focusout', () => { if (app.ui.typing) setTimeout(() => { if (!typing(document.activeElement) && app.ui.typing) app.set({ typing: false }); }); });
window.addEventListener('blur', () => app.set({ away: true }));
window.addEventListener('focus', () => app.set({ away: false }));
window.addEventListener('online', () => { void app.out?.pump(); if (app.id) heard.catchUp(); });
window.addEventListener('hashchange', () => { if (app.me?.role === 'coordinator') location.reload(); });
setInterval(() => { if (!document.hidden && app.log.open) draw(); }, 1000);

void start();
