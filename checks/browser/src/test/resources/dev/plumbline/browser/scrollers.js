// Which boxes have to be scrolled sideways to be read; code may be.
() => [...document.querySelectorAll('body *')]
  .filter(e => /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
  .filter(e => e.localName !== 'pre')
  .map(e => `${e.localName} is ${e.clientWidth} wide and holds ${e.scrollWidth}`)
