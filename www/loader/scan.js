// <mkb-route-scan>. Its code, style and model are fetched for the first one on a page, and not before.

import { beside, fileName, script, styleSheet, wasmModule } from "./fetching.js";

export const scan = {
  tag: "mkb-route-scan",
  /** Of the class that Rust exports. */
  name: "Scan",
  settings: ["content", "programme", "storage", "prefill", "heading-level", "scan", "share"],
  code: () => [wasmModule("mkb-route-scan_bg.wasm"), script("mkb-route-scan-glue.js").then((glue) => glue.createGlue)],
  styles: () => [styleSheet("mkb-route.css"), styleSheet("mkb-route-scan.css")],
  /** The model, and what a link to this page says. */
  async more(element, text) {
    const scan = element.getAttribute("scan") ?? "workplace";
    const url = /^[a-z]+$/.test(scan) ? beside(`content/scan/${scan}.json`) : new URL(scan, document.baseURI);
    return { ...shared(element), model: await text(url), modelName: fileName(url) };
  },
};

/** What an employer's link asks for: `#mkb-route-scan=programme%3D…%26pattern%3D…`. Of the address nothing else is read. */
function shared(element) {
  if (element.getAttribute("share") === "none") return {};
  const { programme, pattern } = Object.fromEntries(
    new URLSearchParams(new URLSearchParams(location.hash.slice(1)).get("mkb-route-scan") ?? ""),
  );
  return programme ? { programme, pattern } : {};
}
