// The candidate's page: the prompt of the open question and its code. It knows nothing else and asks for
// nothing else.

import { plain } from './prose.js';

const main = document.getElementById('main');
const WORDS = /("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(#[^\n]*|--[^\n]*)|\b(and|as|async|await|break|class|continue|def|del|elif|else|except|False|finally|for|from|global|if|import|in|is|lambda|None|not|or|pass|raise|return|True|try|while|with|yield|SELECT|FROM|WHERE|UPDATE|SET|INSERT|INTO|DELETE|JOIN|ON|AND|OR|ORDER|GROUP|BY|LIMIT|CREATE|ALTER|TABLE|INDEX|BEGIN|COMMIT)\b/g;

const make = (name, text, classes) => Object.assign(document.createElement(name), { textContent: text, className: classes ?? '' });

function code(text) {
  const pre = make('pre', '');
  pre.tabIndex = 0;
  let from = 0;
  for (const m of text.matchAll(WORDS)) {
    pre.append(text.slice(from, m.index), make('span', m[0], m[1] ? 's' : m[2] ? 'n' : 'k'));
    from = m.index + m[0].length;
  }
  pre.append(text.slice(from));
  return pre;
}

const words = node => typeof node === 'string' ? node : node.kids.map(words).join('');

/** Puts prose into an element; blocks of code go to their own column. */
function lay(nodes, into, codes) {
  for (const node of nodes) {
    if (typeof node === 'string') into.append(node);
    else if (node.name === 'pre') codes.push(code(words(node).replace(/\n$/, '')));
    else lay(node.kids, into.appendChild(make(node.name, '')), codes);
  }
}

function show(view) {
  const text = make('div', '', 't'), codes = view.code ? [code(view.code)] : [];
  lay(plain(view.prompt_html), text, codes);
  if (!text.childNodes.length && !codes.length) text.append(make('p', 'The question appears here.'));
  const last = text.lastElementChild;
  if (codes.length && last?.localName === 'p') last.className = 'ask';
  const side = make('div', '');
  side.append(...codes);
  main.className = codes.length ? '' : 'plain';
  main.replaceChildren(make('h1', 'Question', 'sr'), text, ...(codes.length ? [side] : []));
}

async function ask(path, body) {
  const answer = await fetch(path, body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : { cache: 'no-store' });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(json.error ?? 'This page could not be opened.'), { remedy: json.remedy ?? 'Ask for a new link.' });
  return json;
}

let shown = '';
async function look() {
  const view = await ask('/candidate/api/view');
  const now = JSON.stringify(view);
  if (now === shown) return;
  shown = now;
  show(view);
}

async function start() {
  const token = /^#join=([\w-]+)/.exec(location.hash)?.[1];
  try {
    if (token) {
      history.replaceState(null, '', '/candidate');
      await ask('/candidate/api/join', { token });
    }
    await look();
  } catch (fault) {
    main.className = 'plain';
    main.replaceChildren(make('h1', 'Question', 'sr'), make('p', `${fault.message} ${fault.remedy ?? ''}`));
    return;
  }
  const quietly = () => look().catch(() => null);
  const stream = new EventSource('/candidate/api/stream');
  stream.onmessage = quietly;
  stream.onopen = quietly;
  for (const name of ['view', 'refetch']) stream.addEventListener(name, quietly);
  setInterval(() => { if (stream.readyState !== 1) void quietly(); }, 3000);
}

void start();
