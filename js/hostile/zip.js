// Workbooks that no program would write: a zip of whatever parts, and the parts of the smallest xlsx.
import { deflateRawSync } from "node:zlib";

const crc = (bytes) => {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

/** A head of an entry: local, or in the list at the end. */
function head(signature, { name, size, packed, sum, at }) {
  const whole = signature === 0x02014b50;
  const head = Buffer.alloc(whole ? 46 : 30);
  const from = whole ? 6 : 4;
  head.writeUInt32LE(signature, 0);
  head.writeUInt16LE(20, from);
  head.writeUInt16LE(8, from + 4); // deflated
  head.writeUInt32LE(sum, from + 10);
  head.writeUInt32LE(packed.length, from + 14);
  head.writeUInt32LE(size, from + 18);
  head.writeUInt16LE(name.length, from + 22);
  if (whole) head.writeUInt32LE(at, 42);
  return head;
}

/** A zip of parts, `[name, content]`; `size` is what each claims to unpack to, where that is a lie. */
export function zip(parts, size) {
  const written = [];
  let at = 0;
  const entries = parts.map(([title, content]) => {
    const bytes = Buffer.from(content);
    const entry = { name: Buffer.from(title), size: size ?? bytes.length, packed: deflateRawSync(bytes), sum: crc(bytes), at };
    const local = Buffer.concat([head(0x04034b50, entry), entry.name, entry.packed]);
    at += local.length;
    written.push(local);
    return entry;
  });
  const list = Buffer.concat(entries.flatMap((entry) => [head(0x02014b50, entry), entry.name]));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length % 65536, 8);
  end.writeUInt16LE(entries.length % 65536, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...written, list, end]);
}

const XML = '<?xml version="1.0"?>';
const OPEN = "http://schemas.openxmlformats.org";
const MAIN = `xmlns="${OPEN}/spreadsheetml/2006/main" xmlns:r="${OPEN}/officeDocument/2006/relationships"`;
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

/** A sheet's XML: rows of texts; `before` stands in front of it, `more` in it. */
export const sheet = (rows, before = "", more = "") =>
  `${XML}${before}<worksheet ${MAIN}>${more}<sheetData>${rows
    .map((row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join("")}</row>`)
    .join("")}</sheetData></worksheet>`;

/** The parts of a workbook with this sheet: more can be added, or put in the place of these. */
export const parts = (content, title = "Sheet1") => [
  [
    "[Content_Types].xml",
    `${XML}<Types xmlns="${OPEN}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `${XML}<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="r1" Type="${OPEN}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  ["xl/workbook.xml", `${XML}<workbook ${MAIN}><sheets><sheet name="${escaped(title)}" sheetId="1" r:id="r1"/></sheets></workbook>`],
  [
    "xl/_rels/workbook.xml.rels",
    `${XML}<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="r1" Type="${OPEN}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
  ["xl/worksheets/sheet1.xml", content],
];
