// <mkb-route-intake>.

import { createGlue } from "../mkb-route-glue.js";
import { styleSheet, wasmModule } from "./fetching.js";
import { Opening } from "./opening.js";

export const intake = {
  tag: "mkb-route-intake",
  /** Of the class that Rust exports. */
  name: "Intake",
  settings: ["content", "programme", "storage", "prefill", "heading-level"],
  code: () => [wasmModule("mkb-route_bg.wasm"), createGlue],
  styles: () => [styleSheet("mkb-route.css")],
  /** A link for an employer leads to this page, when the scan is on it. */
  more: async () => (document.querySelector("mkb-route-scan") ? { scanPage: location.href } : {}),
  /** The first question is built into the loader. */
  Opening,
};
