// The coordinator's screens: openings, interviews, links; then one interview's people, counts, time and
// questions. No value of anybody's card reaches them before the reveal.

import { h } from './el.js';
import { elapsed, keyOf, moment } from './log.js';
import { button, called, due, head, icon, plural, savedWords } from './parts.js';

const field = (label, input, small) => h('label.field', null, h('span', null, label), input, small && h('small', null, small));
const top = (...kids) => h('header.top', null, icon('mark'), h('h1', null, 'Notes'), h('span.sp'), kids);

async function tried(app, work) {
  try { await work(); app.set({ error: null }); } catch (fault) { if (fault.status === undefined) throw fault; app.set({ error: `${fault.error} ${fault.remedy}` }); }
}

async function load(app) {
  const [roles, openings, interviews] = await Promise.all(['roles', 'openings', 'interviews'].map(what => app.wire.ask(`/api/${what}`)));
  app.set({ lists: { roles: roles.roles, openings: openings.openings, interviews: interviews.interviews } });
}

const values = form => Object.fromEntries(new FormData(form));
const post = (app, path, of, then) => e => {
  e.preventDefault();
  void tried(app, async () => { const made = await app.wire.ask(path, of(values(e.target))); e.target.reset(); await load(app); then(made); });
};

export const home = {
  view(app) {
    const lists = app.ui.lists;
    if (!lists && !app.ui.asking) { app.ui.asking = true; void tried(app, () => load(app)); }
    return [top(h('span.st', null, 'Coordinator')), h('main.home', { id: 'main' },
      app.ui.error && h('p.alert', { role: 'alert' }, app.ui.error),
      !lists ? h('p', { role: 'status' }, 'One moment.') : [
        h('section', null, h('h2', null, h('b', null, 'Interviews')), lists.interviews.length === 0 ? h('p', null, 'None yet. Make an opening, then an interview in it.')
          : h('ul.plan.card', null, lists.interviews.map(i => h('li', { key: i.id }, h('span.n'), h('span', null, h('b', null, i.candidate), h('small', null, `${i.title ?? ''} · ${i.state}${i.at ? ` · ${due(Date.parse(i.at))}` : ''}`)), h('a.btn.btn2', { href: `#/${i.id}` }, 'Open'))))),
        lists.openings.length > 0 && h('section', null, h('h2', null, h('b', null, 'New interview')), h('form.form.card', { onsubmit: post(app, '/api/interviews', v => ({ opening: v.opening, candidate: v.candidate.trim(), ...(v.at ? { at: new Date(v.at).toISOString() } : {}), interviewers: v.names.split(/[\n,]/).map(n => n.trim()).filter(Boolean).map((name, i) => ({ code: `interviewer-${'abcdefghijklmnop'[i]}`, name })) }), made => { location.hash = `/${made.id}`; }) },
          field('Opening', h('select', { name: 'opening', required: true }, lists.openings.map(o => h('option', { key: o.id, value: o.id, selected: o.id === app.ui.made }, o.title)))),
          field('Candidate', h('input.txt', { name: 'candidate', required: true, maxlength: 64, pattern: '[A-Za-z0-9_\\-]+', autocomplete: 'off' }), 'A code name, for example C-1042; the name itself stays out of here.'),
          field('Interviewers', h('textarea.txt', { name: 'names', required: true, rows: 3 }), 'One a line; the first asks first.'),
          field('Begins', h('input.txt', { name: 'at', type: 'datetime-local' }), 'In the time of this computer; leave it open if it is not fixed.'),
          h('button.btn', { type: 'submit' }, 'Make the interview'))),
        h('section', null, h('h2', null, h('b', null, 'New opening')), h('form.form.card', { onsubmit: post(app, '/api/openings', v => ({ title: v.title.trim(), role: v.role, minutes: +v.minutes, sittings: +v.sittings, people: +v.people, suggests_next: v.suggests === 'on' }), made => app.set({ made: made.id }, '[name=candidate]')) },
          field('Title', h('input.txt', { name: 'title', required: true, maxlength: 120, autocomplete: 'off' })),
          field('Role', h('select', { name: 'role', required: true }, lists.roles.map(r => h('option', { key: r.id, value: r.id }, r.title)))),
          field('Minutes', h('input.txt', { name: 'minutes', type: 'number', min: 20, max: 480, defaultValue: '170', required: true }), 'Of questions, in all sittings.'),
          field('Sittings', h('input.txt', { name: 'sittings', type: 'number', min: 1, max: 4, defaultValue: '2', required: true })),
          field('Interviewers', h('input.txt', { name: 'people', type: 'number', min: 1, max: 6, defaultValue: '2', required: true })),
          h('label.tick', null, h('input', { type: 'checkbox', name: 'suggests' }), 'Interviewers see what their own card has nothing on yet'),
          h('button.btn', { type: 'submit' }, 'Make the opening'))),
      ])];
  },
};

const link = (app, who) => tried(app, async () => {
  const { url } = await app.wire.ask(`/api/interviews/${app.id}/links`, { for: who });
  app.set({ links: { ...app.ui.links, [who]: url } }, `#link-${who}`);
  document.getElementById(`link-${who}`)?.select();
});

const shownLink = (app, who) => app.ui.links?.[who] && h('div.line', null, h('input.txt', { id: `link-${who}`, readonly: true, value: app.ui.links[who], 'aria-label': `Join link for ${who}` }),
  button('btn.btn2', () => { document.getElementById(`link-${who}`).select(); void navigator.clipboard?.writeText(app.ui.links[who]).then(() => app.notice('Copied.'), () => null); }, 'Copy'));

function person(app, p) {
  const late = app.log.deadline < app.now() ? 'card late' : 'card out';
  const facts = [p.connected ? 'connected' : p.joined ? 'away' : 'not joined', `${p.rated} of ${p.asked} rated`, p.handed_in ? 'handed in' : app.log.without.includes(p.code) ? 'closed without' : late];
  const out = !p.handed_in && !app.log.without.includes(p.code) && !app.log.revealed;
  return h('li', { key: p.code }, icon(p.handed_in ? 'ok' : 'open', p.handed_in ? 'ok' : 'un'), h('span', null, h('b', null, called(p)), h('small', null, facts.join(' · '))),
    h('span.acts', null, !app.log.closed && [button('btn.btn2', () => link(app, p.code), 'Join link'), h('a.btn.btn2', { href: `/api/interviews/${app.id}/calendar/${p.code}.ics`, download: '' }, 'Calendar')],
      out && button('btn.btn2', () => app.act({ type: 'reminded', to: p.code }, false), app.log.reminded[p.code] ? 'Remind again' : 'Remind'),
      out && sure(app, `without-${p.code}`, 'Close without', 'Yes, without this card', () => app.act({ type: 'card-closed-without', interviewer: p.code }, false))),
    shownLink(app, p.code));
}

/** A step that cannot be taken back asks once more, in the same place. */
const sure = (app, what, words, again, run, classes = 'btn.btn2') => button(classes, () => { if (app.ui.sure === what) { app.set({ sure: null }); run(); } else app.set({ sure: what }); }, app.ui.sure === what ? again : words);

export const control = {
  view(app) {
    const { log } = app;
    const key = log.open;
    const all = app.view.panel.every(p => p.handed_in || log.without.includes(p.code));
    const open = app.view.plan.find(q => keyOf(q) === key);
    const left = app.view.plan.filter(q => !q.spare && !log.answers[keyOf(q)]?.spans && !log.answers[keyOf(q)]?.leftOut).length;
    return [head(app, { key, title: app.view.title }), h('main.control', { id: 'main' },
      app.ui.error && h('p.alert', { role: 'alert' }, app.ui.error),
      h('section', null, h('h2', null, h('b', null, 'People'), h('span', null, `${app.view.panel.filter(p => p.connected).length} connected; a join link works once, on one device`)), h('ul.people.card', null, app.view.panel.map(p => person(app, p)),
        h('li', { key: 'candidate' }, icon('none', 'na'), h('span', null, h('b', null, `Candidate ${app.view.candidate}`), h('small', null, `${app.view.candidate_connected ? 'connected' : 'not connected'} · sees the prompt and its code, nothing else`)), h('span.acts', null, !log.closed && button('btn.btn2', () => link(app, 'candidate'), 'Join link')), shownLink(app, 'candidate'))),
        !log.revealed && !all && h('form.bar.due', { onsubmit: e => { e.preventDefault(); app.act({ type: 'deadline-set', by: new Date(values(e.target).by).toISOString() }, false); } },
          h('label', { for: 'by' }, log.deadline ? `Cards are due by ${due(log.deadline)}.` : 'Cards are due by'), h('input.txt', { id: 'by', name: 'by', type: 'datetime-local', required: true }), h('button.btn.btn2', { type: 'submit' }, log.deadline ? 'Change' : 'Set'))),
      h('section', null, h('h2', null, h('b', null, 'Questions'), h('span', null, open ? `${open.n} is open, ${moment(elapsed(log, key, app.now()))} of ${open.minutes}` : 'none is open')),
        h('div.bar', null, button('btn.btn2', () => app.sheet('questions'), 'Questions and spares'),
          !log.closed && button('btn.btn2', () => app.act({ type: log.sitting ? 'sitting-ended' : 'sitting-begun' }), log.sitting ? 'End the sitting' : 'Begin the sitting'),
          button('btn.btn2', () => app.sheet('saving'), savedWords(app)))),
      !log.revealed && !log.closed && h('section', null, h('h2', null, h('b', null, 'Adjustment'), h('span', null, log.adjusted ? `${log.adjusted.percent} % more time${log.adjusted.written ? ', in writing' : ''}` : 'none')),
        h('form.form.card', { onsubmit: e => { e.preventDefault(); const v = values(e.target); app.act({ type: 'adjusted', percent: +v.percent, written: v.written === 'on', reason: v.reason }, false); } },
          field('Extra time, %', h('input.txt', { name: 'percent', type: 'number', min: 0, max: 100, defaultValue: '50' })), h('label.tick', null, h('input', { type: 'checkbox', name: 'written' }), 'Answers in writing'),
          field('Reason', h('input.txt', { name: 'reason', required: true, maxlength: 500, autocomplete: 'off' }), 'Seen by you alone; it leaves no trace in the report.'), h('button.btn.btn2', { type: 'submit' }, 'Set')))),
    h('footer.foot', null, h('a.btn.btn2', { href: '/#' }, 'All interviews'), h('span.sp'),
      h('p.hide', null, log.closed ? 'Closed' : log.revealed ? 'Open to the panel' : `${plural(app.view.panel.filter(p => p.handed_in).length, 'card')} of ${app.view.panel.length} in`),
      log.closed && button('btn.btn2', () => app.go('replay'), 'Replay'),
      log.revealed && button('btn.btn2', () => app.go('reveal'), 'What the panel sees'),
      log.revealed && h('a.btn', { href: `/api/interviews/${app.id}/report.html`, target: '_blank', rel: 'noreferrer' }, 'Readiness report'),
      !log.revealed && all && sure(app, 'reveal', 'Open to the panel', `Yes, open all cards${left ? `; ${plural(left, 'question')} not asked` : ''}`, () => app.act({ type: 'revealed-to-panel' }, false), 'btn'),
      log.revealed && !log.closed && sure(app, 'close', 'Close the interview', 'Yes, close it for good', () => app.act({ type: 'closed' }, false)))];
  },
};
