// The server as the page knows it. Every method answers with the JSON or throws {status, error, remedy};
// status 0 is no network, and `after` how many milliseconds the server wants to be left alone.

async function ask(path, body) {
  let answer;
  try {
    answer = await fetch(path, body === undefined ? { cache: 'no-store' }
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  } catch {
    throw { status: 0, error: 'No network.', remedy: 'Nothing is lost; it is sent when the network is back.' };
  }
  const json = await answer.json().catch(() => ({}));
  if (answer.ok) return json;
  const after = Number(answer.headers.get('Retry-After')) * 1000 || undefined;
  throw { status: answer.status, error: json.error ?? `The server answered ${answer.status}.`, remedy: json.remedy ?? 'Try again.', after };
}

export const server = {
  ask,
  join: token => ask('/api/join', { token }),
  me: () => ask('/api/me'),
  view: id => ask(`/api/interviews/${id}`),
  events: (id, after) => ask(`/api/interviews/${id}/events?after=${after}`),
  send: async (id, acts) => (await ask(`/api/interviews/${id}/acts`, { now: new Date().toISOString(), acts })).results,
  card: (id, key) => ask(`/api/interviews/${id}/questions/${key}`),
  anchors: (id, key) => ask(`/api/interviews/${id}/questions/${key}/anchors`),
  suggestion: (id, key) => ask(`/api/interviews/${id}/questions/${key}/suggestion`),
  replay: id => ask(`/api/interviews/${id}/replay`),

  /**
   * Follows an interview: `event`, `panel` and `refetch` are told what comes, `catchUp` when something may
   * have been missed. Where no stream can be had, it asks every three seconds and tries again.
   */
  follow(id, on) {
    let source, poll = 0, retry = 0;
    const open = () => {
      source = new EventSource(`/api/interviews/${id}/stream`);
      source.onopen = () => { clearInterval(poll); poll = 0; on.catchUp(); };
      source.onmessage = e => on.event(JSON.parse(e.data), e.lastEventId);
      source.addEventListener('panel', e => on.panel(JSON.parse(e.data)));
      source.addEventListener('refetch', () => on.refetch());
      source.onerror = () => {
        on.lost();
        if (!poll) poll = setInterval(on.catchUp, 3000);
        if (source.readyState === 2) { clearTimeout(retry); retry = setTimeout(open, 10000); }
      };
    };
    open();
    return () => { source.close(); clearInterval(poll); clearTimeout(retry); };
  },
};
