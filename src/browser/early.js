// In the page itself, before anything else has loaded: the list of areas is filled from the links at the foot, a choice that
// is made before the app has started follows a plain link, and if the app cannot even be loaded, a line says so.
// It must run in any browser whatever.
(function (d) {
  var get = function (id) { return d.getElementById(id); };
  var app = get("app"), page = d.documentElement.dataset, list = get("area"), shown = list.value;
  var fail = function () { get("not-started").hidden = false; };
  list.textContent = "";
  d.querySelectorAll("#areas a").forEach(function (link) {
    var id = link.getAttribute("href").split("/").slice(-2)[0];
    list.add(new Option(link.textContent, id, id == shown, id == shown));
  });
  d.addEventListener("change", function (event) {
    var id = event.target.id;
    if (!("started" in page) && (id == "area" || id == "year"))
      location.href = app.dataset.root + "area/" + list.value + "/" + (id == "year" || "year" in app.dataset ? get("year").value + "/" : "");
  });
  d.addEventListener("submit", function (event) {
    if (!("started" in page)) {
      event.preventDefault();
      page.asked = "";
    }
  });
  addEventListener("error", function (event) { if (!("started" in page) && event.target != d) fail(); }, true);
  if (!("noModule" in d.createElement("script"))) fail();
})(document);
