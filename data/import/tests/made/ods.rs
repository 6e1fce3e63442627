//! As ods: a paragraph for each line of a cell, a mark for each second space, blank rows told by their number.

use super::{Cell, Sheet, escaped, zip};

/// Writes a workbook.
pub fn write(sheets: &[Sheet]) -> Vec<u8> {
    let office = "urn:oasis:names:tc:opendocument:xmlns";
    let spaces: String =
        ["office", "table", "text", "style"].iter().map(|name| format!(" xmlns:{name}=\"{office}:{name}:1.0\"")).collect();
    let tables: String = sheets.iter().map(table).collect();
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    let style = "<office:automatic-styles><style:style style:name=\"shown\" style:family=\"table\"/><style:style \
                 style:name=\"hidden\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>\
                 </office:automatic-styles>";
    let content = format!(
        "{head}<office:document-content{spaces} office:version=\"1.2\">{style}<office:body><office:spreadsheet>{tables}\
         </office:spreadsheet></office:body></office:document-content>"
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let entry =
        |path: &str, kind: &str| format!("<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{kind}\"/>");
    let entries = entry("/", kind) + &entry("content.xml", "text/xml");
    let manifest = format!("{head}<manifest:manifest xmlns:manifest=\"{office}:manifest:1.0\">{entries}</manifest:manifest>");
    zip::zip(&[("mimetype", kind.to_owned()), ("META-INF/manifest.xml", manifest), ("content.xml", content)])
}

fn table(sheet: &Sheet) -> String {
    let columns: String =
        (0..sheet.width().max(1)).map(|at| hidden("column", sheet.hidden_columns.contains(&at)) + "/>").collect();
    let mut rows = String::new();
    let mut blank = 0;
    for (row, cells) in sheet.rows.iter().enumerate() {
        if cells.is_empty() {
            blank += 1;
            continue;
        }
        if blank > 0 {
            rows += &format!("<table:table-row table:number-rows-repeated=\"{blank}\"><table:table-cell/></table:table-row>");
            blank = 0;
        }
        rows += &(hidden("row", sheet.hidden_rows.contains(&row)) + ">");
        rows += &cells.iter().enumerate().map(|(column, one)| cell(sheet, (row, column), one)).collect::<String>();
        rows += "</table:table-row>";
    }
    let style = if sheet.hidden { "hidden" } else { "shown" };
    format!("<table:table table:name=\"{}\" table:style-name=\"{style}\">{columns}{rows}</table:table>", escaped(&sheet.name))
}

fn hidden(what: &str, hidden: bool) -> String {
    format!("<table:table-{what}{}", if hidden { " table:visibility=\"collapse\"" } else { "" })
}

fn cell(sheet: &Sheet, at: (usize, usize), cell: &Cell) -> String {
    let spans =
        sheet.merges.iter().find(|(first, last)| (first.0..=last.0).contains(&at.0) && (first.1..=last.1).contains(&at.1));
    let covered = spans.is_some_and(|(first, _)| *first != at);
    let tag = if covered { "table:covered-table-cell" } else { "table:table-cell" };
    let span = spans.filter(|_| !covered).map_or(String::new(), |(first, last)| {
        let (wide, high) = (last.1 - first.1 + 1, last.0 - first.0 + 1);
        format!(" table:number-columns-spanned=\"{wide}\" table:number-rows-spanned=\"{high}\"")
    });
    match cell {
        Cell::Empty => format!("<{tag}{span}/>"),
        Cell::Number(number) => {
            format!("<{tag}{span} office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></{tag}>")
        }
        Cell::Text(text) => {
            let lines: String = text.split('\n').map(|line| format!("<text:p>{}</text:p>", spaced(line))).collect();
            format!("<{tag}{span} office:value-type=\"string\">{lines}</{tag}>")
        }
    }
}

/// A space at either end, or after another, is an element of its own.
fn spaced(line: &str) -> String {
    let line = escaped(line).replace("  ", " <text:s/>");
    let line = line.strip_prefix(' ').map_or(line.clone(), |rest| format!("<text:s/>{rest}"));
    line.strip_suffix(' ').map_or(line.clone(), |rest| format!("{rest}<text:s/>"))
}
