// End to end: real Chromium against the real built sites, served as a static host would.
import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const xtask = process.env.XTASK ?? "../target/debug/xtask";
// of the sites that have been published: each part of the tests publishes its own
const site = (name, port, base = "/") => ({
  folder: new URL(`../target/site/${name}/`, import.meta.url),
  command: `${xtask} static ../target/site/${name} --port ${port} --base ${base}`,
  url: `http://127.0.0.1:${port}${base}`,
  reuseExistingServer: false,
});

const chromium = {
  launchOptions: {
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};
// tests of what only Chromium has have a tag: its debugger's protocol (axe, the accessibility tree), script off, motion and paper
// as emulated, downloads, no copying in a sandbox
const firefox = {
  browserName: "firefox",
  channel: "moz-firefox",
  launchOptions: { executablePath: new URL("firefox/bridge.js", import.meta.url).pathname },
};

export default defineConfig({
  testDir: "e2e",
  grepInvert: process.env.FIREFOX ? /@chromium/ : undefined,
  timeout: 30_000,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [["list"], ["./reporter.js"]],
  outputDir: "../target/e2e",
  use: {
    baseURL: "http://127.0.0.1:4173",
    serviceWorkers: "block", // but for the tests of offline.spec.js
    ...(process.env.FIREFOX ? firefox : chromium),
  },
  // many tests of one dataset that never changes, and few of data/ as it is and as it will be after release day
  projects: [
    { name: "fixture", testIgnore: "shipped.spec.js" },
    { name: "shipped", testMatch: "shipped.spec.js" },
    { name: "wordpress", testDir: "wordpress" },
    // what means harm: tests of its own, and of a reader's visit those with bad hosts and networks
    { name: "hostile", testDir: "hostile" },
    { name: "hostile-visit", testMatch: ["network.spec.js", "offline.spec.js"] },
    // a browser that Playwright does not drive: it only runs the tests, one after another
    { name: "webkit", testDir: "webkit", testIgnore: process.env.SHORT ? "damaged.spec.js" : [], timeout: 90_000, workers: 1 },
  ],
  webServer: [
    site("fixture", 4173),
    site("full", 4174),
    site("empty", 4175),
    site("fixture", 4176, "/news/embeds/atlas/"),
    site("full", 4177, "/data/mappa/"),
    site("shipped", 4178),
    site("rehearsal", 4179),
    site("served", 4181), // behind the tests in WebKit
  ].filter(({ folder }) => existsSync(folder)),
});
