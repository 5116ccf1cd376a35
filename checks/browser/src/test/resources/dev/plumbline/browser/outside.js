// Which text leaves the box that holds it, and which mark leaves its drawing. A box that scrolls is left
// out on purpose: what it holds can be reached, and scrollers.js says where there is one.
() => {
  const found = [];
  const boxes = 'td, th, caption, .card, .fld, .hero, .evc, .chip, .facts > li, pre, main';
  const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowX);
  const clips = e => /hidden|clip/.test(getComputedStyle(e).overflowX);
  const leaves = (inner, outer, slack) =>
    inner.left < outer.left - slack || inner.right > outer.right + slack ||
    inner.top < outer.top - slack || inner.bottom > outer.bottom + slack;
  const name = e => e.localName + (e.getAttribute('class') ? '.' + e.getAttribute('class').split(' ')[0] : '');

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest('.sr, .skip, .wm')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(line => line.width >= 1);
    for (let e = node.parentElement; e && e !== document.body; e = e.parentElement) {
      if (scrolls(e)) break;
      if (!e.matches(boxes) && !clips(e)) continue;
      if (e.matches('th.ax')) continue; // a level's name is centred on its line, as far out as that is
      const box = e.getBoundingClientRect();
      if (lines.some(line => leaves(line, box, 1.5))) {
        found.push(`“${node.data.trim().replace(/\s+/g, ' ').slice(0, 40)}” leaves ${name(e)}`);
        break;
      }
    }
  }

  for (const mark of document.querySelectorAll('svg :is(line, circle, rect, path, text)')) {
    let holder = mark.ownerSVGElement;
    while (holder.ownerSVGElement) holder = holder.ownerSVGElement;
    const box = (holder.closest('td') || holder).getBoundingClientRect();
    if (box.width && leaves(mark.getBoundingClientRect(), box, 2)) {
      found.push(`${name(mark)} leaves ${name(holder.closest('td') || holder)} of “${
        (holder.closest('tr, li, header') || holder).textContent.trim().slice(0, 30)}”`);
    }
  }
  return found;
}
