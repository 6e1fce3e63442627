// What visits cost a host, on paper: `node bench/traffic.js`, after a site has been published with its compressed files to
// target/site/bench (`SITE` names another). Bytes are those of the files; what visits there are, and what a gigabyte costs, is
// supposed: see `SUPPOSED`. Adds to docs/benchmark.md, unless DRY is set.
import { appendFileSync, readdirSync, readFileSync, statSync } from "node:fs";

const SUPPOSED = {
  visits: 1_000_000, // a day
  kinds: { read: 0.7, used: 0.2, frame: 0.09, frameUsed: 0.01 },
  pages: 2, // of a visit to the site; from the second on, its files are there
  kept: 0.3, // of visits to the site: the browser has its files from an earlier one
  worker: 0.5, // of visits that use the page: it is the first use of this build, so that all is kept for reading without a network
  busiest: 0.1, // of a day's visits in its busiest hour
  link: { visits: 100_000, minutes: 10 }, // a link on the front page of a national paper, with a message to its app's readers
  dollars: [0.01, 0.09], // a gigabyte, from the cheapest networks to the list price of the dearest; many ask for nothing
  headers: 500, // bytes of an answer besides its body
};

const site = new URL(process.env.SITE ?? "../../target/site/bench/", import.meta.url).pathname;
const path = process.env.PAGE ?? "area/derbyshire/2016-17/";
/** What a host sends of a file: in brotli, where there is that. */
const size = (name) => statSync(`${site}${name}.br`, { throwIfNoEntry: false })?.size ?? statSync(`${site}${name}`).size;
const assets = readdirSync(`${site}assets`).filter((name) => !/\.(br|gz)$/.test(name));
const asset = (stem) => `assets/${assets.find((name) => name.startsWith(stem))}`;
const page = (folder) => `${folder}index.html`;

/** Requests and bytes of some files. */
const of = (files) => ({
  requests: files.length,
  bytes: files.reduce((all, name) => all + size(name), 0) + files.length * SUPPOSED.headers,
});
const plus = (one, other, times = 1) => ({ requests: one.requests + times * other.requests, bytes: one.bytes + times * other.bytes });

const headlines = `data/headlines/${path.split("/")[2] || "latest"}.json`;
const again = of([page(path), headlines]);
const first = of([page(path), headlines, asset("start-"), asset("map-"), asset("public-sans-"), "icon.png"]);
const use = of(["load-", "app-", "figures-", "answer-", "details-", "with-", "offline-"].map(asset));
const worker = readFileSync(`${site}worker.js`, "utf8");
const pages = [...worker.matchAll(/\["",[^\]]*\]/g)].flatMap(([list]) => JSON.parse(list));
const files = [...worker.matchAll(/\{"assets\/[^}]*\}/g)].map(([list]) => Object.keys(JSON.parse(list)))[0];
const kept = of(["worker.js", ...files, ...pages.map(page)]);
const frame = of([page(`embed/${path.replace("area/", "")}`)]);
const frameUse = of(["load-", "app-", "figures-"].map(asset));

// the visits of a day, each kind as often as is supposed
const visit = (kind) => SUPPOSED.kinds[kind] * SUPPOSED.visits;
const opened = plus(first, again, SUPPOSED.pages - 1);
const openedAgain = { requests: SUPPOSED.pages * again.requests, bytes: SUPPOSED.pages * again.bytes };
const nothing = { requests: 0, bytes: 0 };
const mean = (one, other, part) => plus(plus(nothing, one, 1 - part), other, part);
const read = mean(opened, openedAgain, SUPPOSED.kept);
const used = plus(plus(read, use, 1 - SUPPOSED.kept), kept, SUPPOSED.worker);
const day = [
  [read, visit("read")],
  [used, visit("used")],
  [frame, visit("frame")],
  [plus(frame, frameUse), visit("frameUsed")],
].reduce((all, [one, times]) => plus(all, one, times), nothing);
// pages are asked for anew at every visit (`no-cache`), files of the app once in a year (`immutable`)
const documents =
  SUPPOSED.pages * (visit("read") + visit("used")) +
  visit("frame") +
  visit("frameUsed") +
  visit("used") * SUPPOSED.worker * (pages.length + 1);

const kB = (bytes) => (bytes / 1000).toFixed(1);
const many = (number) => Math.round(number).toLocaleString("en-GB");
const lines = [
  "",
  "## Traffic",
  "",
  `Bodies in brotli and ${SUPPOSED.headers} bytes besides for each answer.`,
  "",
  "| visit | requests | kB | a million of them, GB |",
  "|---|---|---|---|",
  ...[
    ["a page that is read, its typeface and map with it", first],
    ["another page of that visit, or of a later one", again],
    ["what its use adds", use],
    ["what is kept for reading without a network, once in every build, after the first use", kept],
    ["a frame in an article", frame],
    ["what its use adds", frameUse],
  ].map(([what, { requests, bytes }]) => `| ${what} | ${requests} | ${kB(bytes)} | ${kB(bytes)} |`),
];

const gigabytes = day.bytes / 1e9;
const share = (part) => `${Math.round(100 * part)}%`;
const { kinds, link } = SUPPOSED;
const perSecond = link.visits / (link.minutes * 60);
const [cheap, dear] = SUPPOSED.dollars.map((price) => many(gigabytes * price));
const seconds = (times) => many(times / 3600);
lines.push(
  "",
  `### ${many(SUPPOSED.visits)} visits a day, on paper`,
  "",
  `Supposed: ${share(kinds.read)} read ${SUPPOSED.pages} pages, ${share(kinds.used)} use one of them besides, ${share(kinds.frame)} see a frame, ${share(kinds.frameUsed)} use it; ${share(SUPPOSED.kept)} of those on the site have its files from before; ${share(SUPPOSED.worker)} of those who use it do so for the first time in this build; ${share(SUPPOSED.busiest)} of the day come in one hour.`,
  "",
  "| what | how much |",
  "|---|---|",
  `| requests a day | ${many(day.requests)} |`,
  `| bytes a day | ${many(gigabytes)} GB; ${kB(day.bytes / SUPPOSED.visits)} kB a visit |`,
  `| of these requests, answered by the network of caches alone | ${share(1 - documents / day.requests)}: the files of the app, whose names change with their content |`,
  `| the rest: pages, which ask “has it changed?” of a network that heeds \`no-cache\`; the answer is 304, without a body, until the next build | ${many(documents)} |`,
  `| in the busiest hour | ${seconds(day.requests * SUPPOSED.busiest)} requests a second, ${seconds(documents * SUPPOSED.busiest)} of them for pages; ${many((day.bytes * SUPPOSED.busiest * 8) / 3600 / 1e6)} Mbit/s |`,
  `| bytes, at ${SUPPOSED.dollars.map((price) => `$${price.toFixed(2)}`).join(" to ")} a GB | $${cheap} to ${dear} a day |`,
  `| a link on a national front page: ${many(link.visits)} first visits in ${link.minutes} minutes, all in even measure | ${many(perSecond)} visits, ${many(perSecond * first.requests)} requests a second, ${many((perSecond * first.bytes * 8) / 1e6)} Mbit/s; pages ${many(perSecond)} a second |`,
  `| the same, if one in five uses the page | ${many(perSecond * (first.requests + 0.2 * (use.requests + kept.requests)))} requests a second, ${many((perSecond * (first.bytes + 0.2 * (use.bytes + kept.bytes)) * 8) / 1e6)} Mbit/s |`,
);
console.log(lines.join("\n"));
if (!process.env.DRY) appendFileSync(new URL("../../docs/benchmark.md", import.meta.url), `${lines.join("\n")}\n`);
