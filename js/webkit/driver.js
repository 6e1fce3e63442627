// WebKit by WebDriver (https://www.w3.org/TR/webdriver2/): the standard is a handful of addresses, and `fetch` is the whole client.
// Debian's driver brings a small browser of its own, in private: nothing is kept from one window to the next.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // under which the standard hands over an element

/** A port on which nobody listens. */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

const patience = 20_000; // milliseconds, for a browser to open, which takes half a second

/** A driver that opens windows. One that does not is started anew, once: now and then its browser never comes up. */
export class Driver {
  #driver = startDriver();
  /** @param {string[]} [words] @param {"normal" | "none"} [strategy] */
  async open(words, strategy) {
    const { root } = await this.#driver;
    return Window.open(root, words, strategy).catch(async (error) => {
      if (error.name !== "TimeoutError") throw error;
      console.log("The browser did not open; another is started.");
      await this.end();
      this.#driver = startDriver();
      return Window.open((await this.#driver).root, words, strategy);
    });
  }
  async end() {
    await (await this.#driver).end();
  }
}

/** Starts the driver: where it answers, and how it is ended. */
async function startDriver() {
  const port = await freePort();
  const driver = spawn(process.env.WEBKIT_DRIVER ?? "WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    // its sandbox needs rights that a container has not; nothing but our own site is opened
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  const root = `http://127.0.0.1:${port}`;
  const up = () =>
    fetch(`${root}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await up())) await pause(50); // the test's own time limit ends this
  const end = () => new Promise((done) => (driver.exitCode === null ? (driver.once("exit", done), driver.kill("SIGKILL")) : done()));
  return { root, end };
}

async function ask(method, url, body, signal) {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body), signal });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** A window of a browser that knows nothing of any before it. */
export class Window {
  /**
   * @param {string} root of the driver @param {string[]} more words for the browser's command line
   * @param {"normal" | "none"} pageLoadStrategy whether all waits until a page has loaded
   */
  static async open(root, more = [], pageLoadStrategy = "normal") {
    const wishes = { pageLoadStrategy, "webkitgtk:browserOptions": { args: ["--automation", ...more] } };
    const { sessionId } = await ask("POST", `${root}/session`, { capabilities: { alwaysMatch: wishes } }, AbortSignal.timeout(patience));
    return new Window(`${root}/session/${sessionId}`);
  }
  #session;
  constructor(session) {
    this.#session = session;
  }
  ask(method, path, body) {
    return ask(method, this.#session + path, body);
  }
  close() {
    return this.ask("DELETE", "");
  }
  go(url) {
    return this.ask("POST", "/url", { url });
  }
  address() {
    return this.ask("GET", "/url");
  }
  back() {
    return this.ask("POST", "/back", {});
  }
  async screenshot() {
    return Buffer.from(await this.ask("GET", "/screenshot"), "base64");
  }
  /** What a function gives in the page. */
  run(does, ...args) {
    return this.ask("POST", "/execute/sync", { script: `return (${does})(...arguments)`, args });
  }
  async #element(where) {
    const using = where.startsWith("//") ? "xpath" : "css selector";
    return (await this.ask("POST", "/element", { using, value: where }))[ELEMENT];
  }
  async click(where) {
    return this.ask("POST", `/element/${await this.#element(where)}/click`, {});
  }
  /** Types into an element; into a field for files, their paths. */
  async type(where, text) {
    return this.ask("POST", `/element/${await this.#element(where)}/value`, { text });
  }
  /** From here on all is about the page in a frame; without one, about the page of the window. */
  async frame(where) {
    return this.ask("POST", "/frame", { id: where ? { [ELEMENT]: await this.#element(where) } : null });
  }
}
