// What the scripts of pages find beside the DOM: the wasm's own script, what the inline script leaves, what browsers have
// that TypeScript does not know.

/** The app's script, which wasm-bindgen writes; `src/app/start.rs` and `browser.rs` have the other side. */
declare module "app" {
  /** The page in the browser, as the app knows it. */
  export interface Browser {
    /** Whether the page has a part of this id. */
    has(part: string): boolean;
    /** Writes a part again, from what was written there last. */
    write(part: string, before: string, content: string): void;
    /** Learns what is shown: its whole address, its title, area and year as in addresses, a measure's id, whether the address names the year. */
    tell(address: string, title: string, area: string, year: string, measure: string, pinned: boolean): void;
  }
  export interface App {
    /** Shows what an address (behind the site's root) asks for, and tells what of it was not understood. */
    open(address: string): void;
    /** Shows what a link leads to, and answers whether that is another page; undefined where the app cannot show it. */
    follow(address: string): boolean | undefined;
    /** Shows what is chosen in a list of the page. */
    choose(list: string, value: string): void;
    /** How what is shown gets into the history, where this address stands: as a page of its own, in place of that, or not at all. */
    entry(address: string): boolean | undefined;
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
  /** Starts on a page of this address (behind the site's root), and tells the browser at once, and after every write. */
  export function start(figures: Uint8Array, page: string, root: string, browser: Browser): App;
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
