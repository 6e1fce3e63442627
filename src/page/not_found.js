(function (d) {
  // The site's root: given when the site was published, else what stands before a folder of ours, else the server's root.
  var path = location.pathname, found = /^(.*\/)(area|compare|embed|data|about|card|oembed|cy|assets)(\/|$)/.exec(path);
  var root = d.body.dataset.site || (found ? found[1] : path.replace(/[^/]*$/, ""));
  var links = d.querySelectorAll("a[data-path]");
  for (var i = 0; i < links.length; i++) links[i].href = root + links[i].dataset.path;
  function far(a, b) {
    var row = [], i, j, last, next;
    for (j = 0; j <= b.length; j++) row[j] = j;
    for (i = 1; i <= a.length; i++) for (last = row[0], row[0] = i, j = 1; j <= b.length; j++) {
      next = row[j];
      row[j] = Math.min(next + 1, row[j - 1] + 1, last + (a[i - 1] === b[j - 1] ? 0 : 1));
      last = next;
    }
    return row[b.length];
  }
  var best, least = 4, parts = path.slice(0, 300).toLowerCase().split("/");
  parts.forEach(function (part) {
    try { part = decodeURIComponent(part); } catch (e) { return; }
    part = part.trim().replace(/[ _]+/g, "-").slice(0, 40);
    if (part.length > 2) for (var i = 1; i < links.length; i++) {
      var slips = far(part, links[i].dataset.path.slice(5, -1));
      if (slips < least && slips <= part.length / 3) { least = slips; best = links[i]; }
    }
  });
  if (best) {
    var offer = d.getElementById("offer"), link = best.cloneNode(true);
    offer.textContent = "Did you mean ";
    offer.appendChild(link);
    offer.appendChild(d.createTextNode("?"));
  }
})(document);
