// @ts-check
// The headlines of every area in a year, or in each area's latest (2 to 3 kB for all), so that a choice is answered without waiting
// for its page. It must run in any browser whatever.

/** @type {Record<string, Promise<Record<string, string>>>} */
var asked = {};

/**
 * Asks for the markup of each area's headline, by the area's slug. There is none without a network, or where one answers in the
 * place of our host.
 *
 * @param {string} year as in addresses; empty for each area's latest
 * @param {string | undefined} root what leads to the site's root
 */
export function askHeadlines(year, root) {
  asked[year] =
    asked[year] ||
    new Promise(function (done) {
      var request = new XMLHttpRequest(); // what fetch gives waits behind the page's first layout, 100 ms longer
      request.open("GET", root + "data/headlines/" + (year || "latest") + ".json");
      request.responseType = "json";
      request.onloadend = function () {
        done(request.response || {});
      };
      request.send();
    });
  return asked[year];
}

/**
 * Shows the headline of a choice; the style tells what else of the page is still of the choice before.
 *
 * @param {string} area its slug
 * @param {string} year as in addresses; empty for the latest
 * @param {string | undefined} root what leads to the site's root
 * @param {() => boolean} isWanted whether the choice is still waited for, once the headline has come
 */
export function showHeadline(area, year, root, isWanted) {
  askHeadlines(year, root).then(function (all) {
    var headline = all[area];
    if (!headline || !isWanted()) return;
    /** @type {HTMLElement} */ (document.getElementById("headline")).innerHTML = headline;
    document.documentElement.dataset.waiting = "";
  });
}
