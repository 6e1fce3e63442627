// What the scripts of pages find beside the DOM: the wasm's own script, what the inline script leaves, what browsers have
// that TypeScript does not know.

/** The app's script, which wasm-bindgen writes; `src/app/start.rs` has the other side. */
declare module "app" {
  export interface App {
    /** Adds the details: sources, places and the like. Throws a sentence if they are of another edition, or damaged. */
    add(details: Uint8Array): void;
    /** Shows figures that have a reader's own among them, in this year. */
    own(figures: Uint8Array, details: Uint8Array, year: string): void;
    /** What the chart shows in a year, counted from its first: one sentence, with a line for each series. */
    answer(index: number): string;
    /** Shows the published figures again. */
    published(): void;
  }
  export default function init(options: { module_or_path: string | URL | Promise<Response> }): Promise<unknown>;
  /** Starts on the page; `changed` is called at once and after every write: address, area, year, whether the year is pinned. */
  export function start(
    figures: Uint8Array,
    changed: (address: string, area: string, year: string, pinned: boolean) => void,
    write: (part: Element, before: string, content: string) => void,
  ): App;
}

/** The panels' script, which wasm-bindgen writes; `src/app/panels/mod.rs` has the other side. */
declare module "panels" {
  import type { App } from "app";
  export default function init(options: { module_or_path: string | URL | Promise<Response> }): Promise<unknown>;
  export class Panels {
    constructor(figures: Uint8Array, details: Uint8Array, root: string, hash: string, credit: string);
    /** Shows an area, a year, a measure, other areas and a first year, all by their slugs. */
    show(area: string, year: string, pinned: boolean, measure: string, areas: string, from: string): void;
    share(panel: HTMLElement): void;
    story(panel: HTMLElement, inApp: boolean): void;
    /** What a picture of the chart says, one text a line; empty where there is no chart. */
    picture(): string;
    /** The chart so large, as elements of an SVG drawing. */
    chart(width: number, height: number): string;
    own(panel: HTMLElement, app: App, read: (file: File, quoted: string, year: string, without: string) => Promise<unknown>): void;
  }
}

/** The reader of tables, which wasm-bindgen writes; `data/import/src/worker.rs` has the other side. */
declare module "import" {
  export function initSync(options: { module: BufferSource }): unknown;
  export function read(
    name: string,
    bytes: Uint8Array,
    year: string,
    without: string,
    today: string,
    figures: Uint8Array,
    details: Uint8Array,
  ): { lines(): string[]; concerns(): string[]; guesses(): string[]; figures(): Uint8Array; details(): Uint8Array; year(): string };
}

declare module "*.css" {
  const style: string;
  export default style;
}

/** What the reader has asked for that is not shown yet: see `pending.js`. */
interface Pending {
  /** The address of the page of an area and year that were chosen. */
  href?: string;
  /** That page, as it comes. */
  page?: Promise<Response>;
  /** Shows the page of the choice in place of this one. `fetch_page.js` sets it where that can be done. */
  answer?: () => void;
  /** Whether the field for places was sent off. */
  submitted?: boolean;
  /** The app and the figures, on their way before the script that takes them. */
  files?: Promise<Response>[];
}

interface Window {
  pending?: Pending;
  /** CSS frame-sizing: asks the host to fit the frame to its content. */
  requestResize?: () => void;
}

interface Navigator {
  connection?: { saveData?: boolean };
}
