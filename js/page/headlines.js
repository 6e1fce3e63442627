// @ts-check
// The headlines of every area in a year, or in each area's latest (2 to 3 kB for all), so that a choice is answered without waiting
// for its page. It must run in any browser whatever.

/** @type {Record<string, Promise<Record<string, string>>>} */
var asked = {};

/**
 * The markup of each area's headline, by the area's slug; nothing where a network answers in the place of our host.
 *
 * @param {string} year as in addresses; empty for each area's latest
 * @param {string | undefined} root what leads to the site's root
 */
export function headlinesOf(year, root) {
  asked[year] =
    asked[year] ||
    new Promise(function (done, fail) {
      var request = new XMLHttpRequest(); // what fetch gives waits behind the page's first layout, 100 ms longer
      request.open("GET", root + "data/headlines/" + (year || "latest") + ".json");
      request.responseType = "json";
      request.onload = function () {
        done(request.response || {});
      };
      request.onerror = fail;
      request.send();
    });
  return asked[year];
}
