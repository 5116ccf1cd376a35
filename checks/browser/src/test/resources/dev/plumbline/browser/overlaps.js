// Which lines of text lie on one another. Glyph boxes are taller than the letters, so a fifth is cut off
// above and below before they are compared.
() => {
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest('.sr, .skip, .wm')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      const cut = box.height / 5;
      lines.push({ node, left: box.left, right: box.right, top: box.top + cut, bottom: box.bottom - cut });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const short = line => '“' + line.node.data.trim().replace(/\s+/g, ' ').slice(0, 40) + '”';
  const found = new Set();
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom - 1; j++) {
      const a = lines[i], b = lines[j];
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5) {
        found.add(`${short(a)} lies on ${short(b)}`);
      }
    }
  }
  return [...found];
}
