// The pieces of text that are shown, each once.
() => {
  const shown = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim().replace(/\s+/g, ' ');
    if (text && !node.parentElement.closest('.skip')
      && node.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      shown.add(text);
    }
  }
  return [...shown];
}
