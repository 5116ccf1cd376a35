// What this device keeps: changes on their way, and the last that was seen, so that the page opens without
// a network. On disk only where the browser offers encryption (a secure context), under a key that cannot
// leave it; elsewhere in memory, and `kind` says which: a disk that takes no more turns it to memory, so that
// what is done meanwhile still goes to the server.

const wait = request => new Promise((done, fail) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});

const span = prefix => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

export async function openBox(name) {
  try {
    if (!isSecureContext || !crypto.subtle) return memory();
    const opening = indexedDB.open(`plumbline-${name}`, 1);
    opening.onupgradeneeded = () => ['kept', 'key'].forEach(store => opening.result.createObjectStore(store));
    return await disk(await wait(opening));
  } catch {
    return memory();
  }
}

async function disk(db) {
  const store = (of, mode) => db.transaction(of, mode).objectStore(of);
  const write = change => new Promise((done, fail) => {
    const kept = store('kept', 'readwrite');
    Object.assign(kept.transaction, { oncomplete: done, onabort: fail });
    change(kept);
    kept.transaction.commit?.(); // at once, and not when its answers have been heard
  }).catch(() => { box.kind = 'memory'; });
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await wait(store('key', 'readwrite').add(fresh, 'key')).catch(() => null); // another tab or day was first
  const key = await wait(store('key', 'readonly').get('key'));
  const open = async kept => {
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, key, kept.bytes);
    return JSON.parse(new TextDecoder().decode(bytes));
  };
  const box = {
    kind: 'disk',
    async put(id, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(value)));
      await write(kept => kept.put({ iv, bytes }, id));
    },
    async get(id) {
      const kept = await wait(store('kept', 'readonly').get(id));
      return kept && open(kept);
    },
    /** Forgets what begins so; all of it for ''. */
    drop: prefix => write(kept => kept.delete(span(prefix))),
    async under(prefix) {
      const kept = await wait(store('kept', 'readonly').getAll(span(prefix)));
      return Promise.all(kept.map(open));
    },
  };
  return box;
}

function memory() {
  const kept = new Map();
  return {
    kind: 'memory',
    put: async (id, value) => void kept.set(id, value),
    get: async id => kept.get(id),
    drop: async prefix => { for (const id of kept.keys()) if (id.startsWith(prefix)) kept.delete(id); },
    under: async prefix => [...kept].filter(([id]) => id.startsWith(prefix)).sort().map(([, value]) => value),
  };
}
