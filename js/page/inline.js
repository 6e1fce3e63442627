// In the page itself, before anything else has loaded: the page of a choice that is made before the app has started is asked for
// (fetch_page.js shows it in place; without that the browser goes there), and if the script cannot even be loaded, a line says so.
// It must run in any browser whatever.
(function (d) {
  var get = function (id) {
    return d.getElementById(id);
  };
  var page = d.documentElement.dataset;
  // what is out of sight is laid out soon after the first paint; not later, since screen readers would miss it until then
  page.first = "";
  addEventListener("load", function () {
    setTimeout(function () {
      delete page.first;
    }, 100);
  });
  var fail = function () {
    var line = get("not-started");
    if (line) line.hidden = false;
    else d.addEventListener("DOMContentLoaded", fail);
  };
  var go = function () {
    if (!d.answer) location.href = page.chosen;
  };
  if (!("noModule" in d.createElement("script"))) fail();
  addEventListener(
    "error",
    function (event) {
      if (!("started" in page) && event.target != d) fail();
    },
    true,
  );
  d.addEventListener("change", function (event) {
    var id = event.target.id,
      app = get("app");
    if (!("started" in page) && (id == "area" || id == "year")) {
      page.chosen =
        app.dataset.root + "area/" + get("area").value + "/" + (id == "year" || "year" in app.dataset ? get("year").value + "/" : "");
      d.asked = window.fetch && fetch(page.chosen);
      d.answer ? d.answer() : setTimeout(go, 500);
    }
  });
  d.addEventListener("submit", function (event) {
    if (!("started" in page)) {
      event.preventDefault();
      page.asked = "";
    }
  });
  // Back may bring the page back with the choice that led away from it
  addEventListener("pageshow", function (event) {
    if (event.persisted && "chosen" in page) location.reload();
  });
})(document);
