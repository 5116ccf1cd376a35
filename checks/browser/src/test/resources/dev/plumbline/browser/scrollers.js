// Which boxes have to be scrolled sideways to be read.
() => [...document.querySelectorAll('body *')]
  .filter(e => /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
  .map(e => `${e.localName} is ${e.clientWidth} wide and holds ${e.scrollWidth}`)
