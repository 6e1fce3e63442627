// In the page itself, before anything else has loaded: the list of areas is filled from the links at the foot, the page of a
// choice that is made before the app has started is asked for (answer.js shows it in place; without that the browser goes
// there), and if the app cannot even be loaded, a line says so.
// It must run in any browser whatever.
(function (d) {
  var get = function (id) { return d.getElementById(id); };
  var app = get("app"), page = d.documentElement.dataset, list = get("area"), years = get("year"), area = list.value, year = years.value;
  var links = d.querySelectorAll("#areas a"), i, id;
  var fail = function () { get("not-started").hidden = false; };
  var go = function () { if (!d.answer) location.href = page.chosen; };
  if (!("noModule" in d.createElement("script"))) fail();
  addEventListener("error", function (event) { if (!("started" in page) && event.target != d) fail(); }, true);
  d.addEventListener("change", function (event) {
    var id = event.target.id;
    if (!("started" in page) && (id == "area" || id == "year")) {
      page.chosen = app.dataset.root + "area/" + list.value + "/" + (id == "year" || "year" in app.dataset ? years.value + "/" : "");
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
  // Back brings the page back with the choice that led away from it
  addEventListener("pageshow", function () {
    if (!("started" in page)) list.value = area, years.value = year;
  });
  list.textContent = "";
  for (i = 0; i < links.length; i++) {
    id = links[i].getAttribute("href").split("/").slice(-2)[0];
    list.add(new Option(links[i].textContent, id, id == area, id == area));
  }
})(document);
