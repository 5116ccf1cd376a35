// Keys. Letters are named by their place on the board: twenty lie in the same place on US, German and French
// boards. The six that do not (A, M, Q, W, Y, Z) are what the board says they are. Each control prints its key from here, and so does
// `?`, where every other key stands beside what it does.

const HANDS = [[['E', 'T', 'C'], ['S', 'D', 'F', 'G']], [['U', 'I', 'O'], ['H', 'J', 'K', 'L']]];

/** Where the columns part: so that neither hand has many more rows than the other. */
export function hands(groups) {
  let best = 1;
  const most = cut => Math.max(rows(groups.slice(0, cut)), rows(groups.slice(cut)));
  for (let cut = 2; cut < groups.length; cut++) if (most(cut) <= most(best)) best = cut;
  return [groups.slice(0, best), groups.slice(best)];
}

/** How many rows a column of groups has. */
export const rows = groups => groups.reduce((sum, group) => sum + group.indicators.length, 0);

/** Indicator id to letter: each group its own row of the board, under the hand of its column, then what is left. */
export function letters(groups) {
  const given = new Map();
  const left = hands(groups).map((hand, side) => {
    const lists = hand.length > 1 ? HANDS[side].map(l => [...l]) : [[...HANDS[side][1], ...HANDS[side][0]]];
    hand.forEach((group, i) => {
      const list = lists[Math.min(i, lists.length - 1)];
      for (const { id } of group.indicators) if (list.length) given.set(id, list.shift());
    });
    return lists.flat();
  });
  hands(groups).forEach((hand, side) => {
    const spare = [...left[side], ...left[1 - side]].filter(l => ![...given.values()].includes(l));
    for (const { id } of hand.flatMap(group => group.indicators)) if (!given.has(id) && spare.length) given.set(id, spare.shift());
  });
  return given;
}

/** The name of a pressed key in the table of `?`; '' for one that means nothing here. */
export function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return '';
  if (event.key === '?') return '?';
  if (/^(Enter|NumpadEnter)$/.test(event.code) || event.key === 'Enter') return 'Enter';
  if (/^(Backspace|Escape)$/.test(event.key)) return event.key;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  if (digit) return digit[1];
  if (event.shiftKey) return '';
  if (/^[amqwyz]$/i.test(event.key)) return `Key${event.key.toUpperCase()}`;
  return /^Key[^AMQWYZ]$|^Space$/.test(event.code) ? event.code : '';
}

/** Whether keys are letters for this element and not commands. */
export const typing = at => at instanceof HTMLElement
  && (at.isContentEditable || at.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])'));
