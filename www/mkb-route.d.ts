// What <mkb-route-intake> and <mkb-route-scan> promise to the page around them. The formats of answers and outcomes are
// those of the command line tool as well.

/** What a route is for a candidate. */
export type Verdict =
  | "admissible"
  | "conditional"
  | "deficiency"
  | "admission_test"
  | "institution_decides"
  | "open"
  | "not_now";

/** Question id → option id, list of option ids, number, month (`2007-03`), or levels 0 to 3 by statement id. */
export type Answer = "unknown" | string | string[] | number | Record<string, number>;

/** All answers of a visitor. A bare object of answers is accepted too. */
export interface Answers {
  format: "mkb-route/answers/1";
  content: string;
  version: string;
  answers: Record<string, Answer>;
}

/** What the rules say. */
export interface Outcome {
  format: "mkb-route/outcome/1";
  content: string;
  version: string;
  study_year: string;
  /** No question is left. */
  complete: boolean;
  /** How many questions will still come: no fewer and no more. */
  questions_left: { least: number; most: number };
  routes: RouteOutcome[];
}

export interface RouteOutcome {
  route: string;
  programme: string;
  name: string;
  pattern: string;
  degree: "ad" | "bachelor";
  form: "duaal" | "deeltijd" | "voltijd";
  isat: string | null;
  rio: string | null;
  verdict: Verdict;
  /** The best and the worst that open answers can still make of it. */
  best: Verdict;
  worst: Verdict;
  /** It is among the directions that the candidate asked for. */
  in_scope: boolean;
  mkb_route: { label: "yes" | "no" | "unknown"; code: string | null; text: string | null };
  axes: Record<"A" | "B" | "C" | "D" | "E" | "F" | "G", AxisOutcome>;
  conditions: Statement[];
  advice: Statement[];
  shortening: Statement[];
  money: Statement[];
  dates: Statement[];
  /** Questions whose answer can still change it. */
  open: string[];
  /** Questions that the candidate could not answer. */
  find_out: string[];
  /**
   * At most three smallest sets of answers that each alone keep it from being better, whatever the other answers were.
   * Nothing for directions that the candidate did not ask for.
   */
  reasons: GivenAnswer[][] | null;
  /** Smallest sets of changes that would make it better, the one that asks least first. Nothing as for `reasons`. */
  what_if: WhatIf[] | null;
  proof: Proof[];
}

/** A question by id, and its answer in words. */
export interface GivenAnswer {
  question: string;
  answer: string;
}

export interface WhatIf {
  /** The effort, about in weeks. */
  cost: number;
  changes: {
    change: string;
    text: string;
    /** The answers that it sets. */
    facts: Record<string, Answer>;
  }[];
  /** What it then is; at worst, when it is `open` how it turns out. */
  verdict: Verdict;
  /** More is asked then, and it can turn out better still. */
  open: boolean;
}

export interface AxisOutcome {
  status: string;
  code?: string;
  text?: string;
  steps?: Step[];
  sources?: string[];
}

export interface Statement {
  axis: string;
  kind: string;
  code: string;
  text: string;
  confidence: string;
  steps: Step[];
  sources: string[];
}

export interface Step {
  text: string;
  /** A moment such as `before_enrolment`, or a day. */
  before: string;
  url: string | null;
}

export interface Proof {
  code: string;
  axis: string;
  kind: string;
  case: number;
  confidence: string;
  because: GivenAnswer[];
  /** The whole rule. */
  tree: ProofTree;
  sources: { id: string; title: string; url: string | null; as_of: string | null; confidence: string }[];
}

/** A part of a rule, and whether it holds: `null` where that is not known. */
export type ProofTree = { holds: boolean | null } & (
  | { all: ProofTree[] }
  | { any: ProofTree[] }
  | { not: ProofTree }
  | {
      question: string;
      /** One of these options, or a number (or month) from `at_least` on and below `below`. */
      asks: string[] | { at_least?: number | string; below?: number | string };
      answer: Answer | null;
      /** Why the question does not apply, where it does not: then it has none of its options. */
      not_asked?: ProofTree;
    }
  /** A day as a number, such as 20270901: it holds from that day on. */
  | { today_from: number }
  /** Always or never. */
  | {}
);

/** Something in the content that does not fit. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  code: string;
  message: string;
  hint: string;
}

export type ErrorCode =
  | "file"
  | "network"
  | "cors"
  | "csp"
  | "not-found"
  | "mime"
  | "damaged"
  | "mismatch"
  | "old-browser"
  | "content-not-json"
  | "content-invalid"
  | "crashed";

/**
 * Attributes: `lang`, `content`, `programme`, `storage` (`none`, `session` or `local`), `prefill` (answers as JSON) and
 * `heading-level` (1 to 6). The attribute `data-state` tells how far it is: `loading`, `opening` (the first question is
 * there, the rest is on its way), `ready` or `failed`. Parts for `::part()` are those of the screens, and `failure`.
 */
export class MkbRouteIntakeElement extends HTMLElement {
  /** Answers so far. Setting them replaces all; what does not fit the content is left out and named in the console. */
  get answers(): Answers;
  set answers(answers: Answers | Answers["answers"] | string);
  /** What the rules say about the answers so far; nothing while it does not run. */
  readonly outcome: Outcome | null;
  /** The hogeschool's document, as an object or as its text. The address of a document sets the attribute. */
  get content(): object | string | null;
  set content(content: object | string | null);
  /** Starts all over. After a failure: tries again. */
  restart(): void;
}

/** What a rating of an item can be: a level from 1 to 4, or that there is none. Absent: not answered. */
export type Rating = 1 | 2 | 3 | 4 | "unknown" | "not_applicable";

/** Who fills in a scan. */
export type ScanRole = "leader" | "supervisor" | "student";

/** The overall label of a scan, the lowest first. */
export type ScanLabel = "not_now" | "conditions" | "ready" | "strong";

/** How good a dimension is, the lowest first. */
export type Band = "weak" | "developing" | "good" | "strong";

/** All that one respondent filled in. */
export interface ScanAnswers {
  format: "mkb-route/scan-answers/1";
  scan: string;
  version: string;
  content: string;
  programme: string | null;
  role: ScanRole;
  /** Such as `2026-11-25`. */
  date: string | null;
  length: "quick" | "full";
  /** Question id → option id or number. */
  profile: Record<string, string | number>;
  items: Record<string, Rating>;
  /** Versions of the wording of items, where another than `1` was answered. */
  texts?: Record<string, string>;
  notes?: Record<string, string>;
  /** Who does what before when, by the action's first item. */
  plan?: Record<string, { owner?: string; due?: string }>;
}

/** What a response comes to. Nothing in it is a percentage, and nothing is averaged over dimensions. */
export interface ScanOutcome {
  format: "mkb-route/scan-outcome/1";
  scan: string;
  version: string;
  content: string;
  programme: string | null;
  role: ScanRole;
  date: string | null;
  length: "quick" | "full";
  overall: {
    /** `unknown`: answers on gates are missing. `between`: other answers decide. `gates_met`: only gates were asked. */
    kind: "sure" | "unknown" | "between" | "gates_met";
    label: ScanLabel | null;
    low: ScanLabel;
    high: ScanLabel;
  };
  gates: { item: string; status: "arranged" | "before_start" | "cannot" | "unknown"; level: number | null }[];
  dimensions: {
    dimension: string;
    weight: number;
    /** Points with everything unknown at worst and at best. */
    low: number;
    high: number;
    band_low: Band;
    band_high: Band;
    /** Why the band is lower than the points. */
    cap: { kind: "gates" | "heavy"; count: number } | null;
    /** Items without a known level. */
    open: number;
  }[];
  actions: {
    items: string[];
    kind: "arrange" | "find_out" | "grow";
    class: number;
    who: ScanRole | "hogeschool";
    when: "before_start" | "first_month" | "first_half_year";
    text: string;
    sources: string[];
  }[];
  flags: { id: string; text: string }[];
  open: string[];
  unknown: string[];
}

/**
 * Attributes: those of the intake, `scan` (`workplace` by default, `team`, or the address of a model) and `share`: with
 * `none` the widget does not read `#mkb-route-scan=…`, a link's programme, from the address of the page.
 */
export class MkbRouteScanElement extends HTMLElement {
  /** Answers so far, with notes. Setting them replaces all. */
  get answers(): ScanAnswers;
  set answers(answers: ScanAnswers | string);
  /** What the answers so far come to; nothing while it does not run. */
  readonly outcome: ScanOutcome | null;
  /** The hogeschool's document, as an object or as its text. The address of a document sets the attribute. */
  get content(): object | string | null;
  set content(content: object | string | null);
  /** Starts all over. After a failure: tries again. */
  restart(): void;
}

/** The kinds of screens, of the intake and of the scan. */
export type ScreenKind =
  | "question"
  | "check"
  | "result"
  | "start"
  | "profile"
  | "item"
  | "topics"
  | "comparison"
  | "together"
  | "paper";

/** All bubble and cross shadow roots. No detail holds an answer. */
export interface MkbRouteEvents {
  "mkb-route-ready": CustomEvent<Record<string, never>>;
  "mkb-route-step": CustomEvent<{ step: ScreenKind; answered: number; left: number }>;
  "mkb-route-outcome": CustomEvent<
    | { verdicts: Record<Verdict, number>; complete: boolean }
    | { label: ScanLabel | "unknown" | "between" | "gates_met" | null; gates: Record<string, number>; complete: boolean }
  >;
  "mkb-route-restart": CustomEvent<Record<string, never>>;
  "mkb-route-error": CustomEvent<{ code: ErrorCode; message: string; problems: Problem[] }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "mkb-route-intake": MkbRouteIntakeElement;
    "mkb-route-scan": MkbRouteScanElement;
  }
  interface HTMLElementEventMap extends MkbRouteEvents {}
}
