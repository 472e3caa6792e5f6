// A trap in one instance: noticed, and kept away from everything else.

/**
 * The exports of one instance, watched: after a trap its memory is not to be trusted, so it is told once and never
 * called again. A list, because some callers take a result apart.
 */
export function watch(exports, onTrap) {
  let trapped = false;
  const watched = (call) => (...values) => {
    if (trapped) return [];
    try {
      return call(...values);
    } catch (error) {
      if (!trapped) onTrap(error);
      trapped = true;
      throw error;
    }
  };
  const entries = Object.entries(exports);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === "function" ? watched(value) : value]));
}
