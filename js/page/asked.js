// @ts-check
// What an address asks for that only the app can draw. It must run in any browser whatever.

/** Whether an address asks for it. The marks of campaigns do not. */
export function asksForApp() {
  return /[?&](area|year|measure|view|with|from)=/.test(location.search);
}

/**
 * Asks for the app and the figures, and for the script that takes them, before the page's own script is there to do so: two round
 * trips sooner. The publisher fills in the names.
 *
 * @param {string} root what leads to the site's root
 */
export function askForApp(root) {
  var files = root + "assets/";
  var script = document.createElement("link");
  script.rel = "modulepreload";
  script.href = files + "./load_app.js";
  document.head.appendChild(script);
  return [fetch(files + "./app.wasm", { integrity: "{{app.wasm}}" }), fetch(files + "./figures.txt")];
}
