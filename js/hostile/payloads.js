// What is put into an address in the place of an area, a year or anything else.
import { RUN } from "./watch.js";

/** Put into addresses encoded: what they say is then exactly this. */
export const payloads = [
  `<img src=x onerror=${RUN}>`,
  `"><svg onload=${RUN}>`,
  "'><hostile>",
  `</script><script>${RUN}</script>`,
  "</title></style></textarea></option></select><hostile>",
  "--><hostile><!--",
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  "//evil.example/area/kent",
  "/\\evil.example/x",
  "https://evil.example/",
  "{{body}}{{title}}",
  `\${${RUN}}'-${RUN}-'`,
  "__proto__",
  "constructor~toString~hasOwnProperty",
  "\u202ekent\u2066\u200b\ufeff",
  "\0\x07\x1b[2J\r\nSet-Cookie: a=b",
  "k\u0301".repeat(300),
  "kent~".repeat(800),
];

/** Put into addresses as they are: some are no right encoding of anything. */
export const raw = [`<img/src=x/onerror=${RUN}>`, `"'><hostile>`, "%ff%fe%00%ED%A0%80%", "&lt;hostile&gt;&#x3c;hostile&#x3e;"];

/** Every parameter that any page or frame of ours reads, and some that none does. */
export const parameters = "area year measure with from view lock theme childId first q __proto__".split(" ");

/** Paths that are none, of every kind that could lead a page's links elsewhere. */
export const paths = [
  "//evil.example/area/kent",
  "///evil.example/x",
  "/\\evil.example/x",
  "\\\\evil.example\\x",
  "/.//evil.example/cy/",
  "/..//evil.example/x",
  "/%2e%2e//evil.example/x",
  "/%2e//evil.example/x",
  "//user@evil.example/area/x",
  "//user:word@evil.example:8080/area/x",
  "/%2f%2fevil.example/x",
  "/%5cevil.example/x",
  "/http://evil.example/area/kent",
  "/https:/evil.example/area/kent",
  "/javascript:globalThis.ran=1",
  "/data:text/html,<hostile>",
  "/area/<img%20src=x%20onerror=globalThis.ran=1>",
  "/area/%3Chostile%3E/",
  "/area/%22%3E%3Chostile%3E/",
  "/area/'-globalThis.ran=1-'",
  "/area//evil.example/",
  "/area/kent//evil.example/",
  "/cy//evil.example/area/x",
  "/area/\u202ekent\u2066/",
  "/area/%00%1b[2J/",
  "/area/%ff%fe/",
  "/area/%/",
  "/__proto__/constructor",
  `/${"a/".repeat(400)}`,
  `/area/${"x".repeat(6000)}/`,
];
