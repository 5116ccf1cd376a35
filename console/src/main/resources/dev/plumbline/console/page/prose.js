// Prose that came as HTML, read as plain elements: of the kinds that prose needs and without any attribute;
// of every other kind only the text, and of scripts and styles not even that. Nothing here touches a page.

const KINDS = /^(p|code|pre|em|strong|ul|ol|li|blockquote|h[3-6]|table|thead|tbody|tr|th|td|br|hr)$/;
const TOKEN = /<!--[\s\S]*?-->|<(script|style|template|title|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi;
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decoded = text => text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, number, name) => {
  const code = hex ? parseInt(hex, 16) : Number(number);
  return name ? NAMED[name.toLowerCase()] ?? whole : code < 0x110000 ? String.fromCodePoint(code) : '';
});

/** A list of texts and of `{name, kids}`, in order. */
export function plain(html) {
  const root = { kids: [] };
  const open = [root];
  for (const [token, dropped, end, kind] of (html ?? '').matchAll(TOKEN)) {
    const name = kind?.toLowerCase();
    if (dropped || token.startsWith('<!--')) continue;
    if (!kind) open.at(-1).kids.push(decoded(token));
    else if (!KINDS.test(name)) continue;
    else if (end) {
      const from = open.findLastIndex(node => node.name === name);
      if (from > 0) open.length = from;
    } else {
      const node = { name, kids: [] };
      open.at(-1).kids.push(node);
      if (!/^[bh]r$/.test(name)) open.push(node);
    }
  }
  return root.kids;
}
