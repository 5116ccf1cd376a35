// A page as a tree of plain objects, laid over the one that stands: what has not changed is not touched,
// so focus, half-typed text and the place in a list stay. Text goes in as text and never as markup.

import { plain } from './prose.js';

const SVG = 'http://www.w3.org/2000/svg';
const LIVE = new Set(['value', 'checked', 'disabled', 'hidden']);
let mounted = [];

/** `h('button.chip', {onclick}, 'words')`; a kid that is null or false is left out. */
export function h(tag, props, ...kids) {
  const [name, ...classes] = tag.split('.');
  const p = props || {};
  return { name, key: p.key, props: p, classes: [...classes, ...(p.class ? [p.class] : [])].join(' '), kids };
}

/** Makes the children of `host` be these; a kid with a key keeps its element wherever it moves. */
export function paint(host, ...kids) {
  lay(host, kids);
  const ready = mounted;
  mounted = [];
  for (const [node, mount] of ready) mount(node);
}

function lay(host, kids) {
  const wanted = kids.flat(9).filter(kid => kid !== null && kid !== undefined && kid !== false && kid !== '')
    .map(kid => typeof kid === 'object' ? kid : { text: String(kid) });
  const keyed = new Map();
  for (const node of host.childNodes) if (node.$ && node.$.key !== undefined) keyed.set(node.$.key, node);
  const kept = new Set(wanted.map(kid => kid.key));
  let at = host.firstChild;
  for (const kid of wanted) {
    while (at && at.$ && at.$.key !== undefined && !kept.has(at.$.key)) at = drop(at);
    let node = kid.key === undefined ? at : keyed.get(kid.key);
    if (!fits(node, kid)) node = make(kid, host);
    if (node === at) at = at.nextSibling;
    else host.insertBefore(node, at);
    dress(node, kid);
  }
  while (at) at = drop(at);
}

function drop(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function fits(node, kid) {
  return node && node.$ && node.$.key === kid.key && node.$.name === kid.name;
}

function make(kid, host) {
  if (kid.text !== undefined) return Object.assign(document.createTextNode(''), { $: {} });
  const drawn = kid.name === 'svg' || host.namespaceURI === SVG;
  const node = drawn ? document.createElementNS(SVG, kid.name) : document.createElement(kid.name);
  node.$ = { name: kid.name, key: kid.key, props: {}, classes: '' };
  if (kid.props.mount) mounted.push([node, kid.props.mount]);
  return node;
}

function dress(node, kid) {
  if (kid.text !== undefined) {
    if (node.data !== kid.text) node.data = kid.text;
    return;
  }
  const was = node.$;
  if (was.classes !== kid.classes) node.setAttribute('class', kid.classes);
  for (const name in was.props) if (!(name in kid.props)) put(node, name, null);
  for (const name in kid.props) {
    if (LIVE.has(name) ? node[name] !== kid.props[name] : was.props[name] !== kid.props[name]) put(node, name, kid.props[name]);
  }
  was.props = kid.props;
  was.classes = kid.classes;
  lay(node, kid.kids);
}

function put(node, name, value) {
  if (name === 'key' || name === 'class' || name === 'mount') return;
  if (name.startsWith('on') || name === 'defaultValue' || LIVE.has(name)) node[name] = value;
  else if (name.startsWith('--')) node.style.setProperty(name, value);
  else if (value === null || value === undefined || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : value);
}

const read = new Map();

/** Prose as kids of a tree; the same text gives the same ones. */
export function prose(html) {
  const grown = node => typeof node === 'string' ? node : h(node.name, node.name === 'pre' ? { tabindex: 0 } : null, ...node.kids.map(grown));
  if (!read.has(html)) read.set(html, plain(html).map(grown));
  return read.get(html);
}
