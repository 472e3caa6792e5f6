// What <mkb-route-intake> promises to the page around it. The format of answers and outcome is that of the command
// line tool as well.

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

/** All bubble and cross shadow roots. No detail holds an answer. */
export interface MkbRouteEvents {
  "mkb-route-ready": CustomEvent<Record<string, never>>;
  "mkb-route-step": CustomEvent<{ step: "question" | "check" | "result"; answered: number; left: number }>;
  "mkb-route-outcome": CustomEvent<{ verdicts: Record<Verdict, number>; complete: boolean }>;
  "mkb-route-restart": CustomEvent<Record<string, never>>;
  "mkb-route-error": CustomEvent<{ code: ErrorCode; message: string; problems: Problem[] }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "mkb-route-intake": MkbRouteIntakeElement;
  }
  interface HTMLElementEventMap extends MkbRouteEvents {}
}
