// @ts-check
// In the page itself, before anything else has loaded: the page of a choice that is made before the app has started is asked for
// (fetch_page.js shows it in place; without that the browser goes there), its headline is shown until it comes, and if the script
// cannot even be loaded, a line says so.
// It must run in any browser whatever.
import { askForApp, asksForApp } from "./asked.js";
import { askHeadlines, showHeadline } from "./headlines.js";
import "./slash.js";

(function (d) {
  var get = function (/** @type {string} */ id) {
    return d.getElementById(id);
  };
  var value = function (/** @type {string} */ id) {
    return /** @type {HTMLSelectElement} */ (get(id)).value;
  };
  var page = d.documentElement.dataset;
  /** @type {Pending} */
  var pending = {};
  window.pending = pending;
  // what is out of sight is laid out soon after the first paint, and after the headline of what has been chosen; not later, since
  // screen readers would miss it until then
  page.first = "";
  var layOut = function () {
    if (pending.href && !("waiting" in page)) setTimeout(layOut, 100);
    else delete page.first;
  };
  addEventListener("load", function () {
    setTimeout(layOut, 100);
  });
  var fail = function () {
    var line = get("not-started");
    if (line) line.hidden = false;
    else d.addEventListener("DOMContentLoaded", fail);
  };
  var go = function () {
    if (!pending.answer && pending.href) location.href = pending.href;
  };
  if (!("noModule" in d.createElement("script"))) fail();
  addEventListener(
    "error",
    function (event) {
      if (!("started" in page) && event.target !== d) fail();
    },
    true,
  );
  // of an area's page the headlines are asked for at once, and where only the app can draw what is asked for, the app and its script
  var here = /\/area\/[^/]+\/(?:(\d{4}-\d\d)\/)?$/.exec(location.pathname);
  var root = "../../";
  if (here && "fetch" in window) {
    if (here[1]) root += "../";
    if (asksForApp()) pending.files = askForApp(root);
    askHeadlines(here[1] || "", root);
  }
  d.addEventListener("change", function (event) {
    var id = /** @type {HTMLElement} */ (event.target).id;
    var app = get("app");
    if ("started" in page || !app || (id !== "area" && id !== "year")) return;
    var area = value("area");
    // not from the list of years, which may not be there in full
    var year = id === "year" ? value(id) : (app.dataset.page || "").split("/")[2] || "";
    var href = app.dataset.root + "area/" + area + "/" + (year && year + "/");
    pending.href = href;
    if ("fetch" in window) {
      pending.page = fetch(href);
      showHeadline(area, year, app.dataset.root, function () {
        return pending.href === href; // else the page itself was there before, or another choice
      });
    }
    if (pending.answer) pending.answer();
    else setTimeout(go, 500);
  });
  d.addEventListener("submit", function (event) {
    var line = get("not-started");
    if ("started" in page || (line && !line.hidden)) return; // where there is no script to answer, the browser goes there
    event.preventDefault();
    pending.submitted = true;
  });
  // a link into what is folded opens it: a note, the panel for reporters, a reader's own table
  var open = function (/** @type {string} */ hash) {
    var to = hash.length > 1 && get(hash.slice(1));
    var fold = to && (to.closest("details") || to.querySelector("details"));
    if (fold) fold.open = true;
  };
  d.addEventListener("click", function (event) {
    var link = /** @type {HTMLElement} */ (event.target).closest("a");
    if (!link) return;
    open(link.hash || "");
  });
  addEventListener("load", function () {
    open(location.hash);
  });
  // Back may bring the page back with the choice that led away from it
  addEventListener("pageshow", function (event) {
    if (event.persisted && pending.href) location.reload();
  });
})(document);
