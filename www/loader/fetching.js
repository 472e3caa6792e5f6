// Everything that comes over the network, and what is wrong when it does not come.

import { Failure, forbidden, wasmForbidden } from "./failure.js";

/** The loader is one file when it runs, beside the others. */
export const beside = (file) => new URL(file, import.meta.url);

/** Fetches, and finds out what is wrong where the browser only says "failed". */
export async function get(url) {
  if (location.protocol === "file:") {
    throw new Failure("file", "this page was opened as a file: put it on a web server, even on your own machine");
  }
  const response = await underPolicy("connect-src", url, () => fetch(url)).catch(async (error) => {
    if (error instanceof Failure) throw error;
    const elsewhere = url.origin !== location.origin;
    if (elsewhere && (await fetch(url, { mode: "no-cors" }).catch(() => null))) {
      throw new Failure("cors", `${url} may not be read by pages of ${location.origin}: let its server send Access-Control-Allow-Origin`);
    }
    throw new Failure("network", `${url} can't be reached (${error.message}): is the server up, and its certificate good?`);
  });
  if (response.ok) return response;
  throw new Failure("not-found", `${url} answers with status ${response.status}: is it uploaded, and is the address right?`);
}

/** Has the page load something, and finds out whether it was the policy of the page that forbade it. */
async function underPolicy(directive, url, load) {
  const violations = [];
  const note = (event) => violations.push(event.effectiveDirective);
  document.addEventListener("securitypolicyviolation", note);
  try {
    return await load();
  } catch (error) {
    // The browser reports a violation a moment after the refusal.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!violations.some((violated) => violated.startsWith(directive))) throw error;
    throw new Failure("csp", `the Content-Security-Policy of this page forbids ${url}: add ${url.origin} to its ${directive}`);
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}

export const fileName = (url) => url.pathname.split("/").pop();

/** Done once for each file and the whole page; after a failure it may be tried again. */
const once = (work) => {
  const results = {};
  return (file) => (results[file] ??= work(beside(file)).catch((error) => (delete results[file], Promise.reject(error))));
};

/** A module, where it is needed only now. The browser does not say why it can't be had. */
export const script = once((url) =>
  underPolicy("script-src", url, () => import(url)).catch(async (error) => {
    if (error instanceof Failure) throw error;
    await get(url);
    throw new Failure("damaged", `${url} does not run (${error.message}): upload it again, and let the server send it as text/javascript`);
  }),
);

export const wasmModule = once(async (url) => {
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
    throw forbidden(error)
      ? wasmForbidden()
      : new Failure("damaged", `${url} can't be compiled (${error.message}): upload it again, as a binary file`);
  }
});

export const styleSheet = once(async (url) => {
  const response = await get(url);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
});
