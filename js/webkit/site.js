// The published site at the address that it was told is its own. What stands before the server counts what is asked for, can leave
// files out, can be gone, and can watch what a page's policy refuses.
import { request as ask, createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

const behind = 4181; // `cargo xtask static`

// before the policy, which is the first that a page has
const watch = `<script>window.refused=[];addEventListener("securitypolicyviolation",(event)=>refused.push(event.violatedDirective+" "+event.blockedURI));addEventListener("error",({message,target})=>refused.push(message||target.src||target.href),true);addEventListener("unhandledrejection",({reason})=>refused.push(String(reason)))</script>`;

export async function serve() {
  const site = {
    url: "http://127.0.0.1:4182/",
    /** The paths that were asked for. */
    asked: [],
    /** What is not there. */
    without: /^$/,
    /** How long every answer takes, in milliseconds, as over a network. */
    slow: 0,
    /** Whether each page notes in `refused` what its policy has refused, and every error. */
    watched: false,
    gone: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
  const server = createServer(async (request, response) => {
    site.asked.push(request.url);
    await pause(site.slow);
    if (site.without.test(request.url)) return response.writeHead(404).end();
    const { method, headers, url: path } = request;
    const asked = ask({ port: behind, host: "127.0.0.1", method, headers, path }, (answer) => {
      const page = site.watched && /^text\/html/.test(answer.headers["content-type"]);
      if (page) delete answer.headers["content-length"];
      response.writeHead(answer.statusCode, answer.headers);
      if (!page) return answer.pipe(response);
      let html = "";
      answer.setEncoding("utf8");
      answer.on("data", (part) => (html += part));
      answer.on("end", () => response.end(html.replace("<head>", `<head>${watch}`)));
    });
    asked.on("error", () => response.destroy());
    request.pipe(asked);
  });
  await new Promise((done, failed) => server.once("error", failed).listen(Number(new URL(site.url).port), "127.0.0.1", done));
  return site;
}
