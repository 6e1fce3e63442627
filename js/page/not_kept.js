// @ts-check
// The page for an address that is not kept, while the network does not answer. The service worker writes it itself.

/**
 * The page, whole.
 *
 * @param {string} path of the page that is wanted, relative to the site's root
 * @param {string} root the site's root
 */
export function notKept(path, root) {
  const welsh = path.startsWith("cy/");
  const say = (/** @type {string} */ english, /** @type {string} */ inWelsh) => (welsh ? inWelsh : english);
  const link = (/** @type {string} */ to, /** @type {string} */ text) => `<li><a href="${to}">${text}</a></li>`;
  return `<!DOCTYPE html>
<html lang="${say("en-GB", "cy")}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${say("No connection", "Dim cysylltiad")} · MAPPA Atlas</title>
<h1>${say("No connection", "Dim cysylltiad")}</h1>
<p>${say(
    "This page has not been opened on this device before, and the network does not answer.",
    "Nid yw’r dudalen hon wedi cael ei hagor ar y ddyfais hon o’r blaen, ac nid yw’r rhwydwaith yn ateb.",
  )}</p>
<ul>
${link("", say("Try again", "Rhoi cynnig arall arni"))}
${link(`${root}area/`, say("Every police area, in the latest year we have", "Pob ardal heddlu, yn y flwyddyn ddiweddaraf sydd gennym (yn Saesneg)"))}
${link(`${root}compare/`, say("Compare all police areas", "Cymharu pob ardal heddlu (yn Saesneg)"))}
</ul>
`;
}
