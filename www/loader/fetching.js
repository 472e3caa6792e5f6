// Everything that comes over the network, and what is wrong when it does not come.

import { Failure } from "./failure.js";

/** The loader is one file when it runs, beside the others. */
export const beside = (file) => new URL(file, import.meta.url);

/** Fetches, and finds out what is wrong where the browser only says "failed". */
export async function get(url) {
  if (location.protocol === "file:") {
    throw new Failure("file", "this page was opened as a file: put it on a web server, even on your own machine");
  }
  const violations = [];
  const note = (event) => violations.push(event.effectiveDirective);
  document.addEventListener("securitypolicyviolation", note);
  try {
    const response = await fetch(url);
    if (response.ok) return response;
    throw new Failure("not-found", `${url} answers with status ${response.status}: is it uploaded, and is the address right?`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    // The browser reports a violation a moment after the refusal.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (violations.includes("connect-src")) {
      throw new Failure("csp", `the Content-Security-Policy of this page forbids to fetch ${url}: add ${url.origin} to its connect-src`);
    }
    const elsewhere = url.origin !== location.origin;
    if (elsewhere && (await fetch(url, { mode: "no-cors" }).catch(() => null))) {
      throw new Failure("cors", `${url} may not be read by pages of ${location.origin}: let its server send Access-Control-Allow-Origin`);
    }
    throw new Failure("network", `${url} can't be reached (${error.message}): is the server up, and its certificate good?`);
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}

/** Done once for the whole page; after a failure it may be tried again. */
const once = (work) => {
  let result;
  return () => (result ??= work().catch((error) => ((result = undefined), Promise.reject(error))));
};

export const wasmModule = once(async () => {
  const url = beside("mkb-route_bg.wasm");
  const response = await get(url);
  const type = response.headers.get("content-type");
  try {
    if (type === "application/wasm") return await WebAssembly.compileStreaming(response);
    const bytes = await response.arrayBuffer();
    if (String.fromCharCode(...new Uint8Array(bytes).subarray(0, 4)) !== "\0asm") {
      throw new Failure("mime", `${url} is not WebAssembly but ${type}: let the server send the file itself there, as application/wasm`);
    }
    console.warn(`mkb-route: ${url} comes as ${type}; it starts faster when the server sends it as application/wasm`);
    return await WebAssembly.compile(bytes);
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    throw /CSP|Content Security|unsafe-eval/i.test(error.message)
      ? new Failure("csp", "the Content-Security-Policy of this page forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src")
      : new Failure("damaged", `${url} can't be compiled (${error.message}): upload it again, as a binary file`);
  }
});

export const styleSheet = once(async () => {
  const response = await get(beside("mkb-route.css"));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
});
