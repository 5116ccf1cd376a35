// Keeps the page itself, so that it opens when there is no network; never anything that an interview says.

const NAME = 'page';
const FILES = ['/', ...['tokens.css', 'console.css', 'app.js', 'box.js', 'desk.js', 'el.js', 'keys.js', 'later.css', 'log.js', 'outbox.js', 'parts.js', 'practice.js', 'prose.js',
  'replay.js', 'reveal.js', 'review.js', 'screens.js', 'settle.js', 'sheets.js', 'talk.js', 'wire.js'].map(name => `/page/${name}`)];

self.addEventListener('install', e => e.waitUntil(caches.open(NAME).then(kept => kept.addAll(FILES)).then(() => self.skipWaiting())));
self.addEventListener('activate', e => e.waitUntil(self.clients.claim()));
self.addEventListener('fetch', e => {
  const { pathname, origin } = new URL(e.request.url);
  if (e.request.method !== 'GET' || origin !== location.origin || !FILES.includes(pathname)) return;
  e.respondWith(fetch(e.request).then(async answer => {
    if (answer.ok) await (await caches.open(NAME)).put(pathname, answer.clone());
    return answer;
  }, () => caches.match(pathname)));
});
