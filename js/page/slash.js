// @ts-check
// Every address on a page is counted from its folder. A host that takes the slash at the end of an address away, or answers without
// one, would lead them all astray: the slash is put back where the reader sees it, before anything is asked for. In any browser.
(function (l) {
  try {
    if (/\/[^/.]+$/.test(l.pathname)) history.replaceState(null, "", l.pathname + "/" + l.search + l.hash);
  } catch (e) {} // in a sandbox addresses stay as they are
})(location);
