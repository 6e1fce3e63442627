// A WordPress of Debian's in a folder of its own, with its database, and our site beside it by https.
import { execFile, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:https";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const here = new URL("./", import.meta.url).pathname;
const target = new URL("../../target/wordpress/", import.meta.url).pathname;
/** Where our site is: WordPress embeds nothing that is not https. */
export const ATLAS = "https://127.0.0.1:8443/";
const PORTS = { atlas: 4187, wordpress: 4188 };
const ADDRESS = `http://127.0.0.1:${PORTS.wordpress}`;

/** @param {number | string} at a port, or the path of a socket */
const listens = (at) =>
  new Promise((done) => {
    const socket = typeof at === "string" ? connect(at) : connect(at, "127.0.0.1");
    socket.once("connect", () => done(!!socket.destroy()));
    socket.once("error", () => done(false));
  });

/** @param {number | string} at */
async function listening(at) {
  for (let turn = 0; turn < 300; turn++) {
    if (await listens(at)) return;
    await pause(100);
  }
  throw new Error(`nothing listens at ${at}`);
}

/** Our site once more, by https, with a certificate of today. */
function https() {
  const [key, cert] = [`${target}key.pem`, `${target}cert.pem`];
  const words = "req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1";
  execFileSync("openssl", [...words.split(" "), "-keyout", key, "-out", cert], { stdio: "ignore" });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (asked, answer) => {
    const { method, url: path, headers } = asked;
    const passed = request({ port: PORTS.atlas, host: "127.0.0.1", method, path, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  });
  server.listen(Number(new URL(ATLAS).port), "127.0.0.1");
  return server;
}

/** Starts all of it. `ask` puts a question of ask.php; `stop` ends it. */
export async function start() {
  const [database, socket, folder] = [`${target}database`, `${target}s.sock`, `${target}site`];
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // another version than Debian's can be named
  cpSync(process.env.WORDPRESS ?? "/usr/share/wordpress", folder, { recursive: true, dereference: true });
  cpSync(`${here}wp-config.php`, `${folder}/wp-config.php`);
  mkdirSync(`${folder}/wp-content/mu-plugins`, { recursive: true });
  cpSync(`${here}loopback.php`, `${folder}/wp-content/mu-plugins/loopback.php`);
  const own = ["--no-defaults", `--datadir=${database}`];
  execFileSync("mariadb-install-db", [...own, "--user=root", "--auth-root-authentication-method=socket"], { stdio: "ignore" });
  const env = { ...process.env, WP_SOCKET: socket, WP_ADDRESS: ADDRESS, PHP_CLI_SERVER_WORKERS: "4" };
  const quiet = /** @type {const} */ ({ stdio: "ignore", env });
  const log = `--log-error=${target}database.log`;
  const running = [spawn("mariadbd", [...own, "--user=root", `--socket=${socket}`, "--skip-networking", log], quiet)];
  await listening(socket);
  execFileSync("mariadb", ["--no-defaults", `--socket=${socket}`, "-e", "CREATE DATABASE wordpress"]);
  // not waited for in place: WordPress asks our site meanwhile, which is served here
  const ask = async (/** @type {string[]} */ ...words) => {
    const php = ["-d", "display_errors=stderr", `${here}ask.php`, folder, ...words];
    return JSON.parse((await promisify(execFile)("php", php, { env })).stdout).answer;
  };
  const xtask = process.env.XTASK ?? "../target/debug/xtask";
  const atlas = new URL("../../target/site/wordpress/", import.meta.url).pathname;
  if (!existsSync(atlas)) throw new Error("cargo xtask test --wordpress publishes the site that is embedded");
  running.push(spawn(xtask, ["static", atlas, "--port", `${PORTS.atlas}`], quiet));
  await listening(PORTS.atlas);
  const server = https();
  const version = await ask("install");
  running.push(spawn("php", ["-S", ADDRESS.slice(7), "-t", folder, `${here}router.php`], quiet));
  await listening(PORTS.wordpress);
  const stop = () => {
    server.close();
    for (const one of running) one.kill();
  };
  return { address: ADDRESS, version, ask, stop };
}
