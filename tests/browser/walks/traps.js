// Lets a walk break one instance: every call into it then traps, as a bug in it would.

globalThis.traps = [];

const unreachable = new WebAssembly.Module(
  // (module (func (export "") unreachable))
  new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 4, 1, 0, 0, 0, 10, 5, 1, 3, 0, 0, 11]),
);
const trap = new WebAssembly.Instance(unreachable).exports[""];
const instantiate = WebAssembly.instantiate;
let made = 0;

WebAssembly.instantiate = async (module, imports) => {
  const instance = await instantiate(module, imports);
  const place = made++;
  const breakable = (call) => (...values) => {
    if (traps[place]) trap();
    return call(...values);
  };
  const entries = Object.entries(instance.exports);
  const exports = entries.map(([name, value]) => [name, typeof value === "function" ? breakable(value) : value]);
  return Object.create(WebAssembly.Instance.prototype, { exports: { value: Object.fromEntries(exports) } });
};
