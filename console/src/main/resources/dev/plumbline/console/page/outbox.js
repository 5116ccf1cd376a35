// Changes on their way to the server, in the order they were made. One is written here first, then it is
// painted, then sent; it leaves only when the server has kept it, or when its maker has read why not.

const BATCH = 50;
const LONGEST_WAIT = 15000;

/**
 * @param box where they are kept
 * @param send acts to results; throws {status, error, remedy}, status 0 without a network
 * @param kept told (act, result) for each that arrived; it is forgotten here when that has resolved
 * @param changed told whenever the state below did
 */
export async function outbox({ box, send, kept, changed }) {
  const all = await box.under('act:');
  let number = all.reduce((most, item) => Math.max(most, item.n), 0);
  let busy = false, again = false, wait = 1000, timer = 0;
  const name = item => `act:${String(item.n).padStart(9, '0')}`;
  let size = BATCH;
  const state = { saved: 0, saving: false, offline: false, fault: null };
  const due = () => all.filter(item => !item.refused);

  async function pump() {
    if (busy) { again = true; return; }
    clearTimeout(timer);
    busy = true;
    again = false;
    try {
      while (due().length) {
        const batch = due().slice(0, size);
        state.saving = true;
        changed();
        await settle(batch, await send(batch.map(item => item.act)).catch(fault => unread(fault, batch)));
      }
      Object.assign(state, { offline: false, fault: null });
      wait = 1000;
    } catch (fault) {
      if (fault.status === undefined) throw fault;
      state.offline = fault.status === 0 || fault.status >= 500 || fault.status === 429;
      state.fault = fault.status ? fault : null;
      timer = setTimeout(pump, fault.after ?? wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    } finally {
      busy = false;
      state.saving = false;
      changed();
    }
    if (again) await pump();
  }

  /** What cannot be read at all goes back to its maker, so that the rest goes on. */
  function unread(fault, batch) {
    if (fault.status !== 400) throw fault;
    size = 1;
    return batch[1] ? [] : [{ ...fault, id: batch[0].act.id }];
  }

  async function settle(batch, results) {
    if (!results.length) return;
    for (const item of batch) {
      const result = results.find(r => r.id === item.act.id);
      if (result?.status === 'kept') {
        state.saved = Date.parse(result.kept_at ?? result.at);
        all.splice(all.indexOf(item), 1);
        await kept(item.act, result);
        await box.drop(name(item));
      } else {
        item.refused = result ?? { error: 'The server did not say whether it kept this.', remedy: 'Do it again.' };
        await box.put(name(item), item);
      }
    }
  }

  return {
    state,
    /** Oldest first. */
    pending: () => due(),
    refused: () => all.filter(item => item.refused),
    /** Resolves when the act is written on this device; sending goes on by itself. */
    async add(act, t) {
      const item = { n: ++number, act, t };
      await box.put(name(item), item);
      all.push(item);
      setTimeout(pump);
    },
    async dismiss(item) {
      all.splice(all.indexOf(item), 1);
      await box.drop(name(item));
      changed();
    },
    pump,
  };
}
