// What can go wrong, in terms of what a web team can mend.

/** The codes are stable: pages may rely on them. */
export class Failure extends Error {
  constructor(code, message, problems = []) {
    super(message);
    Object.assign(this, { code, problems });
  }
}

/** A bug of the widget itself. */
export const crash = (error) =>
  new Failure("crashed", `the widget stopped (${error}); it shows the fallback, other widgets go on: please report this`);

/** The policy of the page is why it does not compile. */
export const forbidden = (error) => /CSP|Content Security|unsafe-eval/i.test(error.message);

export const wasmForbidden = () =>
  new Failure("csp", "the Content-Security-Policy of this page forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src");

/** Why a start failed. */
export function explain(error) {
  if (error instanceof Failure) return error;
  // Rust throws a list of problems when content does not fit, and nothing else.
  if (typeof error === "string") {
    const problems = JSON.parse(error);
    const [first] = problems;
    const code = first?.code === "SYNTAX" ? "content-not-json" : "content-invalid";
    return new Failure(code, `the content has problems, the first in ${first?.file} on line ${first?.line}: ${first?.message}`, problems);
  }
  // WebKit compiles what it may not run, and refuses only then.
  if (error instanceof WebAssembly.CompileError && forbidden(error)) return wasmForbidden();
  if (error instanceof WebAssembly.LinkError) {
    return new Failure("mismatch", `the files of mkb-route are not of the same build (${error.message}): upload all of them`);
  }
  return crash(error);
}
