// One page of each kind that has a policy of its own (`PageKind` in src/site/policy.rs): what a reader does on it, `opens`, `types` or
// `gives` a file, and how the page then shows that all of it was allowed.
const drawn = () => document.querySelector("#chart .wide")?.textContent.includes("Cleveland");
const marked = () => document.querySelector("#marked li") !== null;
const found = () => document.querySelector("#found li") !== null;

export const kinds = {
  App: { path: "area/durham/?with=cleveland", works: drawn },
  "App, its panels": {
    path: "area/essex/2019-20/",
    opens: ["#share > summary", "#story > summary"],
    works: () =>
      document.querySelector("#share-code")?.value &&
      document.querySelector("#story-text")?.value &&
      document.querySelector("#share-picture")?.naturalWidth > 0,
  },
  "App, a reader's own table": {
    path: "own/",
    gives: "mappa-2024-25-area-tables.xlsx",
    works: () => document.querySelector("#own-shown") !== null,
  },
  Frame: { path: "embed/durham/?with=cleveland", works: drawn },
  "Frame of all areas": { path: "embed/compare/2019-20/?with=essex&view=map", works: marked },
  Static: { path: "cy/embed/gwent/", works: () => document.querySelector("#chart svg") !== null },
  Check: { path: "embed/check/", works: () => document.querySelector("#check-app").textContent.includes("It works") },
  Front: {
    path: "",
    types: "Colchester",
    works: () => document.querySelector("#map a[tabindex='0']") !== null && document.querySelector("#found li") !== null,
  },
  Compare: { path: "compare/2019-20/?with=essex", works: marked },
  Plain: { path: "about/", types: "Colchester", works: found },
  "Plain, in Welsh": { path: "cy/area/gwent/2021-22/", types: "Casnewydd", works: found },
  Alone: { path: "404.html", types: "Colchester", works: found },
  Single: { path: "mappa-atlas.html", works: () => "started" in document.documentElement.dataset },
};
/** The books that are given to the page for a reader's own table. */
export const book = (name) => new URL(`../../data/import/tests/books/${name}`, import.meta.url).pathname;
