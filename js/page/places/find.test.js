// The search of the field for places, on the real list of data/: `cargo xtask test --part js` writes it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { find, fold, read, slip } from "./find.js";

const list = readFileSync(new URL("../../../target/site/towns.txt", import.meta.url), "utf8");
const places = read(list);
const all = new Map(places.map(({ area }) => [area.id, area]));

/** What is typed, and what it is to find. @param {[string, string][]} list */
const pairs = (list) => list;
/** The areas of what was found, each once, in their order. @param {string} typed */
const areas = (typed) => [...new Set(find(places, typed)?.places.map(({ area }) => area.id))];
/** The id of the area that is meant without a doubt. @param {string} typed */
const sure = (typed) => find(places, typed)?.sure?.area.id;
/** What stands first. @param {string} typed */
const first = (typed) => {
  const [best] = find(places, typed)?.places ?? [];
  return best && `${best.name}: ${best.area.id}`;
};

test("every area is found by a town of it", () => {
  const towns = {
    Weymouth: "dorset",
    Bath: "avon-and-somerset",
    Luton: "bedfordshire",
    Peterborough: "cambridgeshire",
    Macclesfield: "cheshire",
    Middlesbrough: "cleveland",
    Kendal: "cumbria",
    Chesterfield: "derbyshire",
    Truro: "devon-and-cornwall",
    Plymouth: "devon-and-cornwall",
    Darlington: "durham",
    Llanelli: "dyfed-powys",
    "Clacton-on-Sea": "essex",
    Cheltenham: "gloucestershire",
    Bolton: "greater-manchester",
    Abergavenny: "gwent",
    Portsmouth: "hampshire",
    Watford: "hertfordshire",
    Grimsby: "humberside",
    Margate: "kent",
    Blackpool: "lancashire",
    Loughborough: "leicestershire",
    Grantham: "lincolnshire",
    Croydon: "london",
    Birkenhead: "merseyside",
    "King's Lynn": "norfolk",
    Rhyl: "north-wales",
    Harrogate: "north-yorkshire",
    Kettering: "northamptonshire",
    Gateshead: "northumbria",
    Mansfield: "nottinghamshire",
    Barry: "south-wales",
    Rotherham: "south-yorkshire",
    "Burton upon Trent": "staffordshire",
    Lowestoft: "suffolk",
    Guildford: "surrey",
    Crawley: "sussex",
    Slough: "thames-valley",
    Nuneaton: "warwickshire",
    Telford: "west-mercia",
    Solihull: "west-midlands",
    Huddersfield: "west-yorkshire",
    Salisbury: "wiltshire",
  };
  for (const [town, id] of Object.entries(towns)) assert.equal(areas(town)[0], id, town);
  assert.deepEqual(new Set(Object.values(towns)).size, all.size - 1, "all but England and Wales");
});

test("these leave no doubt", () => {
  for (const [typed, id] of pairs([
    ["Colchester", "essex"],
    ["Clacton on Sea", "essex"],
    ["Tendring", "essex"],
    ["Essex police", "essex"],
    ["essex polcie", "essex"],
    ["Kent", "kent"],
    ["Kent County Council", "kent"],
    ["Durham", "durham"],
    ["County Durham", "durham"],
    ["Met police", "london"],
    ["metropolitan police", "london"],
    ["the City", "london"],
    ["Scotland Yard", "london"],
    ["Teesside", "cleveland"],
    ["West Mids", "west-midlands"],
    ["Black Country", "west-midlands"],
    ["GMP", "greater-manchester"],
    ["Bucks", "thames-valley"],
    ["Oxfordshire", "thames-valley"],
    ["Hull", "humberside"],
    ["Burton on Trent", "staffordshire"],
    ["Stoke on Trent", "staffordshire"],
    ["stoke upon trent", "staffordshire"],
    ["city of bristol", "avon-and-somerset"],
    ["St Helens", "merseyside"],
    ["Saint Helens", "merseyside"],
    ["St. Albans", "hertfordshire"],
    ["Devon & Cornwall", "devon-and-cornwall"],
    ["Brighton & Hove", "sussex"],
    ["kings lynn", "norfolk"],
    ["WEST  MERCIA", "west-mercia"],
    ["Casnewydd", "gwent"],
    ["Abertawe", "south-wales"],
    ["Caerdydd", "south-wales"],
    ["Wrecsam", "north-wales"],
    ["Aberdar", "south-wales"],
    ["Heddlu Gwent", "gwent"],
    ["Gogledd Cymru", "north-wales"],
    ["De Cymru", "south-wales"],
    ["England and Wales", "england-and-wales"],
  ]))
    assert.equal(sure(typed), id, typed);
});

test("the beginning of a name is enough, and the larger place stands first", () => {
  for (const [typed, id] of pairs([
    ["Burton", "Burton upon Trent: staffordshire"],
    ["Clacton", "Clacton-on-Sea: essex"],
    ["chesterf", "Chesterfield: derbyshire"],
    ["Newport", "Newport: gwent"],
    ["Ashford", "Ashford: kent"],
    ["Washington", "Washington: northumbria"],
    ["Richmond", "Richmond: london"],
    ["Newcastle", "Newcastle upon Tyne: northumbria"],
    ["Stoke", "Stoke-on-Trent: staffordshire"],
    ["North W", "North Wales: north-wales"],
    ["llanel", "Llanelli: dyfed-powys"],
  ]))
    assert.equal(first(typed), id, typed);
});

test("where a name lies in several areas, all are shown and none is taken", () => {
  /** @type {[string, string[]][]} */
  const several = [
    ["Newport", ["gwent", "hampshire", "west-mercia", "essex", "humberside", "dyfed-powys"]],
    ["Ashford", ["kent", "surrey"]],
    ["Richmond", ["london", "north-yorkshire"]],
    ["Washington", ["northumbria", "sussex"]],
  ];
  for (const [typed, ids] of several) {
    assert.equal(sure(typed), undefined, typed);
    for (const id of ids) assert.ok(areas(typed).includes(id), `${typed}: ${id}`);
  }
  // councils whose names are towns elsewhere too
  for (const typed of "Ashford Bury Dudley Halton Hambleton Melton Newport Preston Sutton Swindon Waverley".split(" "))
    assert.ok(areas(typed).length > 1 && !sure(typed), typed);
});

test("one slip is forgiven: what is close is offered and never taken", () => {
  for (const [typed, id] of pairs([
    ["Darbyshire", "derbyshire"],
    ["Chesterfeild", "derbyshire"],
    ["Colchestr", "essex"],
    ["Colchesster", "essex"],
    ["Burtno upon Trent", "staffordshire"],
    ["Midlesbrough", "cleveland"],
    ["Harogate", "north-yorkshire"],
    ["Lanelli", "dyfed-powys"],
    ["Kolchester", "essex"],
    ["Wolverhamton", "west-midlands"],
    ["Hudersfield", "west-yorkshire"],
  ])) {
    const found = find(places, typed);
    assert.equal(found?.kind, "close", typed);
    assert.equal(found?.places[0]?.area.id, id, typed);
    assert.equal(found?.sure, undefined, typed);
  }
  assert.equal(find(places, "Atlantis")?.kind, "nothing");
  assert.equal(find(places, "qxz")?.kind, "nothing");
  assert.equal(slip("abc", "abd"), undefined, "three letters are too few");
  for (const typed of ["abcdex", "abcde", "abccdef", "abdcef", "xbcdef"]) assert.equal(slip(typed, "abcdef"), 0, typed);
  assert.equal(slip("abxd", "abcdef"), 1, "it begins so");
  for (const typed of ["axcxef", "badcef", "defabc"]) assert.equal(slip(typed, "abcdef"), undefined, typed);
});

test("a postcode is known for what it is, and nothing typed breaks anything", () => {
  for (const typed of ["CO15 1AA", "co151aa", "ME14", "SW1A 1AA", "B1", "M1 1", "EC1A 1B"])
    assert.deepEqual(find(places, typed), { kind: "postcode", places: [] }, typed);
  for (const typed of ["", "  ", "…", "the"]) assert.equal(find(places, typed), undefined, typed);
  for (const typed of ["<b>Kent</b>", "(", "[", "\\", "a".repeat(5000), "police", "city council", "東京", "%"]) find(places, typed);
  assert.equal(fold("Aberdâr & Saint Ann’s-on-Sea, the"), "aberdar and st anns on sea");
});

test("every area, council and town finds itself", () => {
  // of a name that stands in more areas than are shown, those of the larger places
  for (const place of places) {
    const found = find(places, place.name);
    assert.equal(found?.kind, "fits", place.name);
    const same = places.filter(({ folded }) => folded === place.folded);
    const itself = found?.places.includes(place);
    assert.ok(itself || same.length > 8, `${place.name}, ${place.area.name}`);
    if (same.every(({ area }) => area === place.area) && found?.sure) assert.equal(found.sure.area, place.area, place.name);
  }
});

test("each area stands in the list once, with its places, and no number of people", () => {
  assert.equal(list.match(/^#/gm)?.length, 43);
  assert.ok(places.length > 4_800);
  assert.doesNotMatch(list, /\d/);
});

test("a search is done between two letters typed", () => {
  const began = performance.now();
  for (let at = 1; at <= 100; at++) find(places, "wolverhamptonn".slice(0, 1 + (at % 14)));
  assert.ok(performance.now() - began < 5_000, "50 ms each at the most, on the slowest machine");
});
