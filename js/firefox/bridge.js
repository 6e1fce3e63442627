#!/usr/bin/env node
// Starts Firefox in Playwright's stead and stands between the two. They speak WebDriver BiDi, but the Firefox of Debian does not
// know a few of the commands with which Playwright sets a context up (the colours that are preferred, say). Those are answered as
// done; everything else passes as it is. FIREFOX names the browser.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { WebSocket, WebSocketServer } from "ws";

const firefox = spawn(process.env.FIREFOX ?? "firefox-esr", process.argv.slice(2), { stdio: ["ignore", "inherit", "pipe"] });
firefox.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => firefox.kill(signal));

const asked = new Map();
/** An answer that a setting is unknown here becomes the answer that it was set. */
const forgiven = (answer) => {
  const { id, type, error } = JSON.parse(answer);
  const method = asked.get(id);
  if (id) asked.delete(id);
  const unknown = type === "error" && error === "unknown command" && /^\w+\.set/.test(method);
  return unknown ? JSON.stringify({ type: "success", id, result: {} }) : answer;
};

function listen(address) {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 }, () =>
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`),
  );
  server.on("connection", (playwright, { url }) => {
    const browser = new WebSocket(address + url, { maxPayload: 0 });
    const open = new Promise((done) => browser.once("open", done));
    playwright.on("message", async (data) => {
      const { id, method } = JSON.parse(data);
      asked.set(id, method);
      await open;
      browser.send(String(data));
    });
    browser.on("message", (data) => playwright.send(forgiven(String(data))));
    playwright.on("close", () => browser.close());
    browser.on("close", () => playwright.close());
  });
}

createInterface({ input: firefox.stderr }).on("line", (line) => {
  const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line) ?? [];
  if (address) listen(address);
  else console.error(line);
});
