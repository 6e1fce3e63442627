"""Makes the workbooks that the tests of the importer read.

Run as `python3 data/import/tests/books/make.py`; it needs Debian's libreoffice-calc-nogui, and nothing but Python's own library.
Every workbook is written as flat ODS and converted by LibreOffice into this folder; some are then damaged on purpose.
All figures are made up by a formula of the area's place in the list and a seed for each file: none is anybody's real figure,
and they are the same on every run. Only the populations, of the latest mid-year, are those of tests/fixture/population.csv.
"""

import csv
import re
import struct
import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
POPULATION = HERE.parents[3] / "tests/fixture/population.csv"
FILTERS = {"xls": "xls:MS Excel 97", "xlsx": "xlsx:Calc MS Excel 2007 XML", "ods": "ods"}
NEWEST = "mappa-2024-25-area-tables.xlsx"

AREAS = """Avon and Somerset, Bedfordshire, Cambridgeshire, Cheshire, Cleveland, Cumbria, Derbyshire, Devon and Cornwall, Dorset,
Durham, Dyfed-Powys, Essex, Gloucestershire, Greater Manchester, Gwent, Hampshire, Hertfordshire, Humberside, Kent, Lancashire,
Leicestershire, Lincolnshire, London, Merseyside, Norfolk, North Wales, North Yorkshire, Northamptonshire, Northumbria,
Nottinghamshire, South Wales, South Yorkshire, Staffordshire, Suffolk, Surrey, Sussex, Thames Valley, Warwickshire, West Mercia,
West Midlands, West Yorkshire, Wiltshire""".replace("\n", " ").split(", ")
WHOLE = "England and Wales"

RSO, RATE = "Category 1 Total", "RSOs per 100,000 population"
BREACH = "RSOs cautioned or convicted for breach of notification requirements"
REVOKED = "RSOs having lifetime notification requirements revoked on application"
SHPO, TRAVEL, ORDERS = "SHPOs imposed", "SHPOs with foreign travel restriction", "Notification Orders imposed"
RETURNED = "Level 2 and 3 offenders returned to custody for breach of licence"
CHARGED = "MAPPA offenders charged with a Serious Further Offence"

# The cells of mappa-2018-19.ods that have a mark, or nothing, for their count. The row of totals has counted them.
MARKS = {("Cumbria", ORDERS): "*", ("Durham", CHARGED): "[c]", ("Gwent", REVOKED): "[x]"}
MARKS |= {("Norfolk", TRAVEL): "..", ("Surrey", "Category 3 Level 3"): ""}
NOTES = ["1. Registered sexual offenders live in the community.", "2. A dash stands for none.", "Source: Ministry of Justice"]

def populations():
    """People aged 10 and over of each area, in the latest mid-year."""
    rows = list(csv.DictReader(POPULATION.read_text(encoding="utf-8").splitlines()))
    latest = max(row["mid_year"] for row in rows)
    return {row["area"]: int(row["population_10plus"]) for row in rows if row["mid_year"] == latest}

PEOPLE = populations()

def people(name):
    return PEOPLE[name.lower().replace(" ", "-")]

def levels(category, lowest, numbers):
    """The columns of a category: its levels, and their total."""
    return {f"{category} Level {level}": n for level, n in enumerate(numbers, lowest)} | {f"{category} Total": sum(numbers)}

def counts(i, seed, cat4, unreal):
    """What is counted in the area at place `i`; `unreal` makes every count larger than any real one."""
    about = min(4900, max(650, people(AREAS[i]) * (100 + (i * 37 + seed * 13) % 80) // 100_000))
    shpos = about // 18 + (i * 5 + seed) % 11
    one = [about, 8 + (i * 7 + seed * 3) % 25, 1 + (i * 5 + seed) % 4]
    two = [about // 3 + (i * 11 + seed) % 50, 5 + (i * 3 + seed) % 15, 1 + (i + seed) % 3]
    three = [3 + (i * 13 + seed) % 8, (i * 2 + seed) % 5]
    four = [1 + (i * 17 + seed) % 12] if cat4 else []
    last = {BREACH: about // 25 + (i + seed) % 7, REVOKED: 1 + (i * 3 + seed) % 9, SHPO: shpos, TRAVEL: 1 + shpos // 12}
    last |= {ORDERS: (i * 3 + seed) % 7, RETURNED: 2 + (i * 11 + seed) % 14, CHARGED: (i * 7 + seed) % 5}
    if unreal:
        one, two, three, four = ([n * 3 + 500 for n in numbers] for numbers in (one, two, three, four))
        last = {column: n * 3 + 500 for column, n in last.items()}
    found = levels("Category 1", 1, one) | levels("Category 2", 1, two) | levels("Category 3", 2, three)
    found |= {"Category 4 Total": sum(four)} if cat4 else {}
    found |= {"Total Level 1": one[0] + two[0] + sum(four), "Total Level 2": one[1] + two[1] + three[0]}
    found |= {"Total Level 3": one[2] + two[2] + three[1], "Total MAPPA offenders": sum(one + two + three + four)}
    return found | {RATE: 0} | last

def figures(seed, cat4=True, unreal=False):
    """The figures of every area and of England and Wales, by their columns; half a person of a rate is rounded up."""
    found = {name: counts(i, seed, cat4, unreal) for i, name in enumerate(AREAS)}
    found[WHOLE] = {column: sum(found[name][column] for name in AREAS) for column in found[AREAS[0]]}
    for name, row in found.items():
        row[RATE] = (row[RSO] * 200_000 + people(name)) // (2 * people(name))
    return found

def table(found, names, columns=(), heading=str, called=str):
    """The row of headings (of all columns if none are named) and a row for each name; no count is a dash."""
    columns = columns or list(found[WHOLE])
    rows = [[called(name)] + ["-" if found[name][column] == 0 else found[name][column] for column in columns] for name in names]
    return [["Area"] + [heading(column) for column in columns]] + rows

def book(title, header, rows, second="Figures are as at 31 March unless stated", notes=()):
    """A table under its title, with the headings in the sheet's row `header` (counted from 1), and notes below."""
    below = [[], [], *([note] for note in notes)] if notes else []
    return {"Area tables": [[title], [second]] + [[] for _ in range(header - 3)] + rows + below}

def newest():
    """Headings with line breaks, double spaces, units in brackets and footnotes; the sheet of contents comes first."""
    special = {
        RSO: "Category 1  Total\n(RSOs) 1",
        RATE: "RSOs per 100,000 population\n(aged 10 and over) [2]",
        "Total MAPPA offenders": "Total  MAPPA offenders 3",
        SHPO: "SHPOs imposed\n(Sexual Harm Prevention Orders)",
        RETURNED: "Level 2 and 3 offenders returned\nto custody for breach of licence [1]",
    }
    rows = table(figures(1), AREAS + [WHOLE], (), lambda name: special.get(name, name.replace(" Level", "\nLevel")))
    contents = [["Contents"], [], ["Area tables: offenders managed, by area"], ["Published by the Ministry of Justice"]]
    second = "Figures are as at 31 March 2025 unless stated"
    return {"Contents": contents} | book("MAPPA annual report 2024/25: area tables", 7, rows, second, NOTES)

def total_first():
    """Totals first, counts as text with commas, areas by other names."""
    found, other = figures(2), {"Cleveland": "Teesside", "London": "London (Metropolitan and City)"}
    for row in found.values():
        row |= {column: f"{n:,}" for column, n in row.items() if n and column != RATE}
    rows = table(found, [WHOLE] + AREAS, called=lambda name: other.get(name, name))
    rows[0][0] = "Area "
    return book("MAPPA annual report 2023/24: area tables", 5, rows)

def before_category_4():
    found, old = figures(3, cat4=False), {SHPO: "SOPOs imposed", TRAVEL: "Foreign Travel Orders"}
    return book("MAPPA annual report 2013/14", 5, table(found, AREAS + [WHOLE], heading=lambda name: old.get(name, name)))

def with_marks():
    found = figures(4)
    for (name, column), mark in MARKS.items():
        found[name][column] = mark
    rows = table(found, AREAS + [WHOLE], called=lambda name: "Total" if name == WHOLE else name)
    return book("MAPPA annual report 2018/19: area tables", 7, rows, notes=["* and [c]: withheld. [x] and ..: not available."])

def small(seed, change=lambda rows: None, year="2024/25", **words):
    """Six areas and two columns, headed in row 5, with one change."""
    rows = table(figures(seed), AREAS[:6], [RSO, RATE])
    change(rows)
    return book(f"MAPPA annual report {year}: area tables", 5, rows, **words)

def unknown_headings(rows):
    rows[0] += ["Category 1 Totle", "Offenders per square mile"]
    for index, row in enumerate(rows[1:], 2):
        row += [row[1] + 1, index]

def bad_sums():
    found = figures(16)
    found["Derbyshire"][RSO] += 10
    found[WHOLE][RSO] = sum(found[name][RSO] for name in AREAS) + 100
    return book("MAPPA annual report 2024/25: area tables", 5, table(found, AREAS + [WHOLE], list(found[WHOLE])[:4]))

def shopping():
    things = "Apples Bread Butter Carrots Eggs Flour Milk Onions Rice Tea".split()
    return {"Shopping": [["Thing", "How many", "Price"]] + [[thing, n, n * 2 + 1] for n, thing in enumerate(things, 1)]}

BOOKS = {
    NEWEST: newest(),
    "mappa-2023-24-row5-total-first.xlsx": total_first(),
    "mappa-annual-report-2013-14-by-area.xls": before_category_4(),
    "mappa-2018-19.ods": with_marks(),
    "bad-other.xlsx": shopping(),
    "bad-formula-error.xlsx": small(11, lambda rows: rows[2].__setitem__(1, "=1/0")),
    "bad-letter.xlsx": small(12, lambda rows: rows[3].__setitem__(1, "1,0l7")),
    "bad-duplicate.xlsx": small(13, lambda rows: rows.append(["Bedfordshire", rows[2][1] + 9, rows[2][2] + 1])),
    "bad-two-years.xlsx": small(14, year="2023/24", second="2024/25 figures"),
    "changes-500.xlsx": book("MAPPA annual report 2019/20", 5, table(figures(15, unreal=True), AREAS + [WHOLE])),
    "bad-sums.xlsx": bad_sums(),
    "mappa-2024-25-unknown-headings.xlsx": small(17, unknown_headings),
    "empty.xlsx": {"Sheet1": [[]]},
}

def xml_cell(value, span=1):
    """A cell of flat ODS: a number, nothing, a formula (text that begins with =), or text as it stands."""
    if isinstance(value, int):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    if value == "" or value.startswith("="):
        return f'<table:table-cell table:formula="{value}"/>' if value else "<table:table-cell/>"
    lines = (re.sub("(?<= ) |^ | $", "<text:s/>", escape(line)) for line in value.split("\n"))
    text = "".join(f"<text:p>{line}</text:p>" for line in lines)
    return f'<table:table-cell table:number-columns-spanned="{span}" office:value-type="string">{text}</table:table-cell>'

def xml_sheet(name, rows):
    """A sheet; a title that stands alone in the first row is merged across the columns."""
    lines = ["".join(map(xml_cell, row)) or "<table:table-cell/>" for row in rows]
    width = max(1, *map(len, rows))
    if len(rows[0]) == 1 < width:
        lines[0] = xml_cell(rows[0][0], width) + "<table:covered-table-cell/>" * (width - 1)
    body = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    return f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="{width}"/>{body}</table:table>'

def flat_ods(sheets):
    spaces = "".join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))
    kind = 'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"'
    body = "".join(xml_sheet(name, rows) for name, rows in sheets.items())
    body = f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
    return f'<?xml version="1.0" encoding="UTF-8"?><office:document{spaces} {kind}>{body}</office:document>'

def convert(books):
    """Writes the workbooks anew, with a profile of LibreOffice that is thrown away; it does not tell if it fails at one."""
    with tempfile.TemporaryDirectory() as folder:
        office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        for ending, kind in FILTERS.items():
            names = [Path(folder, name).with_suffix(".fods") for name in books if name.endswith("." + ending)]
            for name in names:
                (HERE / f"{name.stem}.{ending}").unlink(missing_ok=True)
                name.write_text(flat_ods(books[f"{name.stem}.{ending}"]), encoding="utf-8")
            subprocess.run([*office, "--convert-to", kind, "--outdir", HERE, *names], check=True, capture_output=True)

def tidy():
    """Our own form of table, with the mark of UTF-8 and the line ends of Windows."""
    ids = {"rso": RSO, "rso_rate": RATE, "cat2": "Category 2 Total", "cat3": "Category 3 Total", "total": "Total MAPPA offenders"}
    ids |= {f"rso_l{level}": f"Category 1 Level {level}" for level in (1, 2, 3)} | {"cat4": "Category 4 Total", "shpo": SHPO}
    found = figures(5)
    lines = [f"{area.lower()},2024/25,{id},{found[area][ids[id]]},published" for area in ("Kent", "Essex") for id in ids]
    lines = ["area,year,measure,value,kind", *lines, "kent,2024/25,notification_orders,,nil"]
    (HERE / "tidy.csv").write_bytes("".join(line + "\r\n" for line in lines).encode("utf-8-sig"))

def semicolons():
    rows = [["MAPPA 2024/25 Résumé"], []] + table(figures(6), AREAS[:5], [RSO, RATE])
    (HERE / "wide-semicolon.csv").write_text("".join(";".join(map(str, row)) + "\n" for row in rows), encoding="latin-1")

def entry(name, kind, right, child, start, size):
    """An entry of the directory of an OLE2 container."""
    utf16 = (name + "\0").encode("utf-16-le") if name else b""
    links = struct.pack("<HBBIII", len(utf16), kind, 1, 0xFFFFFFFF, right, child)
    return utf16.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", start, size)

def encrypted():
    """What Office makes of a workbook with a password: an OLE2 container of two streams. There is nothing in them."""
    end, none = 0xFFFFFFFE, 0xFFFFFFFF
    header = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<109I", 0, *[none] * 108)
    chains = [0xFFFFFFFD, end, *range(3, 10), end, *range(11, 18), end]  # this table, the directory, 8 sectors a stream
    directory = entry("Root Entry", 5, none, 1, end, 0) + entry("EncryptionInfo", 2, 2, none, 2, 4096)
    directory += entry("EncryptedPackage", 2, none, none, 10, 4096) + entry("", 0, none, none, 0, 0)
    info = struct.pack("<HHI", 4, 4, 0x40) + b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    package = struct.pack("<Q", 4088) + bytes(n * 131 % 251 for n in range(4088))
    table_of_sectors = struct.pack("<128I", *chains, *[none] * (128 - len(chains)))
    (HERE / "bad-encrypted.xlsx").write_bytes(header + table_of_sectors + directory + info.ljust(4096) + package)

def damaged():
    """The newest workbook cut off, and with 40 MB of spaces for its sheet of areas."""
    whole = (HERE / NEWEST).read_bytes()
    (HERE / "bad-truncated.xlsx").write_bytes(whole[: len(whole) * 6 // 10])
    with zipfile.ZipFile(HERE / NEWEST) as old, zipfile.ZipFile(HERE / "bad-bomb.xlsx", "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/worksheets/sheet2.xml":
                part = part.split(b"<row ")[0] + b" " * 40_000_000 + part.split(b"</row>")[-1]
            new.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED, 9)

if __name__ == "__main__":
    convert(BOOKS)
    for make in (tidy, semicolons, encrypted, damaged):
        make()
