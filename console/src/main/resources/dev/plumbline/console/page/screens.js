// Which screen is shown, and the short ones: blank, join, lobby.

import { h } from './el.js';
import { button, called, head, icon, kbd, plural, time } from './parts.js';
import * as talk from './talk.js';

export function screenOf(app) {
  if (!app.me || app.fault) return 'join';
  if (app.me.role === 'coordinator') return !app.view ? 'home' : app.ui.screen === 'replay' ? 'replay' : app.ui.screen === 'reveal' ? 'reveal' : 'control';
  if (!app.view) return 'join';
  if (app.ui.screen === 'replay') return 'replay';
  if (app.log.revealed || app.log.closed) return 'reveal';
  if (app.log.people[app.me.code]?.handedIn) return 'sealed';
  if (app.ui.screen === 'settle' && !app.key()) return 'talk';
  return app.ui.screen;
}

const mid = (...kids) => h('main.mid', { id: 'main' }, kids);

const blank = { view: app => h('main.blank', { id: 'main' }, button('lk', () => app.set({ blank: false }), 'Notes; Esc brings them back')) };

const join = {
  view: app => [
    h('header.top', null, icon('mark'), h('h1', null, 'Notes')),
    mid(!app.fault ? h('p', { role: 'status' }, 'One moment.')
      : [h('h2', null, app.fault.status === 401 ? 'Open your join link' : app.fault.error),
        h('p', null, app.fault.status === 401 ? 'It stands in the calendar entry or comes from the coordinator, and works once on one device. A second device needs a link of its own.' : app.fault.remedy),
        h('p', null, 'Practise first: three minutes with an answer that is known.'),
        button('btn', () => import('./practice.js').then(p => p.practise()), 'Practise')]),
  ],
};

const check = (good, words, small) => h('li', null, icon(good ? 'ok' : 'open', good ? 'ok' : 'un'), h('span', null, h('b', null, words), h('small', null, small)));

const lobby = {
  view(app) {
    const mine = app.view.plan.filter(q => q.asker && !q.spare);
    const joined = app.log.people[app.me.code]?.joined;
    const saved = app.out?.state.saved || joined;
    return [
      head(app, { title: app.view.title }),
      mid(h('h2', null, app.view.role_title), h('ul.checks', null,
        !matchMedia('(hover: none)').matches && check(app.ui.tried, app.ui.tried ? 'Keys work' : 'Press any letter', 'Each control has its key printed on it; ? shows all of them.'),
        check(saved, saved ? 'Saving works' : app.offline ? 'Offline, 0 changes kept' : 'Saving is being tried', app.box?.kind === 'disk' ? 'What you mark is kept encrypted on this device until the server has it.' : 'This browser keeps changes in this tab only until the server has them.'),
        check(true, mine.length === app.view.plan.filter(q => !q.spare).length ? `All ${plural(mine.length, 'question')} are yours to ask` : mine.length ? `${plural(mine.length, 'question')} ${mine.length > 1 ? 'are' : 'is'} yours to ask` : 'Others ask; you write', 'Everything you mark is sealed until you hand in; nobody sees a colleague’s marks before.')),
      h('p', null, `You are ${called({ code: app.me.code })}. On the panel: ${app.view.panel.map(p => `${called(p)}${p.connected ? ' (here)' : ''}`).join(', ')}.`)),
      h('footer.foot', null, h('span.sp'), button('btn', () => app.go('talk'), 'To the questions', kbd('↵'))),
    ];
  },
  keys: app => new Proxy({ Enter: () => app.go('talk') }, { get: (own, name) => own[name] ?? (/^Key/.test(name) ? () => app.set({ tried: true }) : undefined) }),
};

let dressed;
const dress = () => dressed ??= new Promise((done, fail) => document.head.append(
  Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/page/later.css', onload: done, onerror: fail })));

const SCREENS = { blank, join, lobby, talk };
const LATER = { sheets: './sheets.js', settle: './settle.js', review: './review.js', sealed: './review.js', reveal: './reveal.js', replay: './replay.js', home: './desk.js', control: './desk.js' };

/**
 * A screen by its name, or `sheets`; what Talk does not begin with is fetched when it is first wanted, or
 * by `ahead`, so that nothing is missing when the network goes; `then` is told.
 */
export function screens(name, then) {
  if (!SCREENS[name]) {
    SCREENS[name] = { view: () => mid(h('p', { role: 'status' }, 'One moment.')) };
    Promise.all([import(LATER[name]), dress()]).then(([module]) => { SCREENS[name] = module[name] ?? module; then(); }, () => { delete SCREENS[name]; dressed = null; });
  }
  return SCREENS[name];
}

export const ahead = then => ['sheets', 'settle', 'review', 'reveal'].forEach(name => screens(name, then));
