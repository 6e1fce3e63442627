// The policy of every kind of page: nothing that the page does is refused, alone and in a sandbox.
import { serveHost } from "../e2e/hosts.js";
import { book, kinds } from "../e2e/kinds.js";
import { outcome, test } from "./webkit.js";

for (const [kind, { path, opens = [], types, gives, works }] of Object.entries(kinds)) {
  test(`policy, ${kind}`, async ({ reader, site }) => {
    site.watched = true;
    const visit = async () => {
      for (const where of opens) await reader.click(where);
      if (types) await reader.type("#find", types);
      if (gives) await reader.type("#own-file", book(gives));
      await reader.sees(true, `() => Boolean((${works})())`);
      await reader.sees([], () => window.refused);
    };
    await reader.open(path);
    await visit();
    if (path.includes("embed/")) {
      const host = await serveHost(
        () => `<iframe title="x" width="640" height="900" sandbox="allow-scripts" src="${site.url}${path}"></iframe>`,
      );
      await reader.open(host.url);
      await reader.frame("iframe");
      await visit();
      host.close();
    }
    outcome("nothing refused");
  });
}
