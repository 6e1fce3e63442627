// Parts of the site that are damaged on their way, each in every manner, and what a reader does for whom each is there. Everything is
// done and read in the page itself, so that it is the same in every browser.

/** What is answered in the place of a file, given its bytes and type. */
export const damages = {
  "not there": (answer) => answer.writeHead(404, { "Content-Type": "text/html" }).end("<!doctype html><h1>Gone</h1>"),
  "a page in its place": (answer) => answer.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><h1>Log in</h1>"),
  "cut in half": (answer, body, type) => answer.writeHead(200, { "Content-Type": type }).end(body.subarray(0, body.length / 2)),
  "one bit turned": (answer, body, type) => {
    const bytes = Buffer.from(body);
    bytes[Math.floor(bytes.length / 3)] ^= 4;
    answer.writeHead(200, { "Content-Type": type }).end(bytes);
  },
  "of another type": (answer, body) => answer.writeHead(200, { "Content-Type": "image/png" }).end(body),
  "never coming": () => {},
};

const essex = ["#lead", "1,596"];

/** A choice: the app answers, or the published page of that choice; with the right figure. */
const choose = {
  does: () => {
    const list = document.getElementById("area");
    list.value = "durham";
    list.dispatchEvent(new Event("change", { bubbles: true }));
  },
  came: () => document.querySelector("h1").textContent.includes("Durham") && document.querySelector("#lead").textContent.includes("842"),
};
/** Where the list of places cannot come, the field leads to the page of every area. */
const finds = {
  does: () => {
    const field = document.querySelector("#find");
    field.focus();
    field.value = "Colchester";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    setTimeout(() => document.querySelector("#found li") ?? field.form.requestSubmit(), 3_000);
  },
  came: () => document.querySelector("#found li") !== null || location.pathname.endsWith("/area/"),
};

/** By the kind of page: which files it is about, what stands on it whatever they are, what is done there, and how it is answered. */
export const parts = {
  "an area": {
    path: "area/essex/2019-20/",
    stands: essex,
    files: ["app", "figures", "load", "start", "details", "answer", "with", "offline", "map", "public-sans"],
    ...choose,
  },
  "an area, asked for by its address": {
    path: "?area=durham&year=2019-20",
    stands: ["h1", " "],
    files: ["app", "figures", "load", "start"],
    does: () => {},
    came: choose.came,
  },
  "a frame": {
    path: "embed/essex/2019-20/?measure=cat2",
    stands: essex,
    files: ["app", "figures", "load"],
    does: () => {},
    came: () => document.querySelector(".subtitle").textContent.includes("iolent"),
  },
  "the panel for reporters": {
    path: "area/essex/2019-20/",
    stands: essex,
    files: ["panels", "picture"],
    does: () => {
      document.getElementById("story").open = true;
    },
    came: () => document.querySelector("#story-text")?.value.includes("1,596"),
  },
  "the panel for sharing": {
    path: "area/essex/2019-20/",
    stands: essex,
    files: ["panels"],
    does: () => {
      document.getElementById("share").open = true;
    },
    came: () => document.querySelector("#share-code")?.value.includes("<iframe"),
  },
  "a reader's own table": {
    path: "own/",
    stands: ["h1", " "],
    files: ["panels", "reader", "import", "details"],
    does: () => {
      const give = setInterval(() => {
        const field = document.getElementById("own-file");
        if (!field) return;
        clearInterval(give);
        const given = new DataTransfer();
        given.items.add(new File(["area,year,measure,value\nderbyshire,2016/17,rso,1200\n"], "mine.csv"));
        field.files = given.files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }, 100);
    },
    came: () => /“mine\.csv”[^…]*\./.test(document.querySelector("#own-said")?.textContent ?? ""),
  },
  "the field of an area": { path: "area/essex/2019-20/", stands: essex, files: ["places", "towns"], ...finds },
  "the field of a page without the app": { path: "about/", stands: ["h1", " "], files: ["field", "places", "towns"], ...finds },
  "all areas": {
    path: "compare/2019-20/",
    stands: ["#every-area", "Hertfordshire"],
    files: ["compare"],
    does: () => {
      document.querySelector("#years a").click();
    },
    came: () => document.querySelector("h1").textContent.includes("2010/11"),
  },
  "the front page": {
    path: "",
    stands: ["h1", " "],
    files: ["front", "map"],
    does: () => {
      document.querySelector("#years a").click();
    },
    came: () => location.pathname.includes("/compare/") || document.querySelector("#years a").hasAttribute("aria-current"),
  },
  "the page that tries frames": {
    path: "embed/check/",
    stands: ["h1", " "],
    files: ["check"],
    silent: "never coming", // until the browser gives up, in minutes: nobody reads this page but who tries a frame
    does: () => {},
    came: () => document.querySelector("#check-app").textContent.includes("It works"),
  },
};

/** In the page: it is used, so that all that is loaded on use is. */
export const use = () => {
  dispatchEvent(new PointerEvent("pointermove"));
  document.dispatchEvent(new PointerEvent("pointermove", { bubbles: true }));
};

/** In the page: what the reader is told of something that could not be had. */
export const told = () => {
  const lines = [...document.querySelectorAll("#not-started, details > p, .refused")].filter((one) => one.getClientRects().length > 0);
  return [...lines, ...document.querySelectorAll("#check-app")]
    .map((one) => one.textContent)
    .find((text) => /could not|cannot|missing|not the measure|blocked/.test(text));
};
