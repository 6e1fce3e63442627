//! How the Ministry has laid out its area tables, year by year, as far as that is known (data/README.md: the files themselves
//! were not seen): the names of files, what stands above and before the table, the words of headings and of names.

use mappa_core::Measure;

/// The layout of a year.
pub struct Layout {
    /// The year in which its MAPPA year began.
    pub begins: u16,
    /// The name of the file, without its ending.
    pub file: &'static str,
    /// Sheets that stand before the data.
    pub before: &'static [&'static str],
    /// The sheet of the data.
    pub sheet: &'static str,
    /// The rows above the headings; the row of headings follows, blank rows between.
    pub titles: &'static [&'static str],
    /// Which row of the sheet has the headings, counted from 1.
    pub header: usize,
    /// What the row of England and Wales is called.
    pub whole: &'static str,
    /// Whether that row is the first.
    pub whole_first: bool,
    /// What Cleveland and London are called.
    pub others: (&'static str, &'static str),
    /// Which of the three wordings of headings it has.
    pub words: usize,
    /// Whether counts are text, with commas.
    pub as_text: bool,
    /// Notes below.
    pub notes: &'static [&'static str],
}

const PLAIN: Layout = Layout {
    begins: 0,
    file: "",
    before: &[],
    sheet: "Area tables",
    titles: &[],
    header: 5,
    whole: "England and Wales",
    whole_first: false,
    others: ("Cleveland", "London"),
    words: 0,
    as_text: false,
    notes: &[],
};
const FIRST: Layout = Layout { sheet: "Sheet1", others: ("Teesside", "London"), whole: "Total", ..PLAIN };
const SECOND: Layout =
    Layout { words: 1, header: 7, before: &["Contents"], notes: &["1. As at 31 March.", "2. A dash stands for none."], ..PLAIN };
const THIRD: Layout = Layout { words: 2, before: &["Cover", "Contents", "Notes"], sheet: "Area_tables", ..SECOND };

/// Every layout, from 2010/11 to 2024/25.
pub const LAYOUTS: [Layout; 15] = [
    Layout { begins: 2010, file: "mappa-annual-report-2010-11-area", titles: &["MAPPA annual report 2010/11"], ..FIRST },
    Layout {
        begins: 2011,
        file: "mappa-annual-report-2011-12-area",
        titles: &["MAPPA annual report 2011-12", "Area tables"],
        ..FIRST
    },
    Layout {
        begins: 2012,
        file: "mappa-area-tables-2012-13",
        titles: &["Area tables, as at 31 March 2013"],
        as_text: true,
        ..FIRST
    },
    Layout { begins: 2013, file: "mappa-annual-report-2013-14-by-area", titles: &["MAPPA eligible offenders, 2013/14"], ..FIRST },
    Layout { begins: 2014, file: "mappa-annual-report-2014-15-area", titles: &["MAPPA 2014/15: by area"], header: 7, ..FIRST },
    Layout {
        begins: 2015,
        file: "MAPPA_Annual_Report_2015-16_Area_Tables",
        titles: &["Table 1: MAPPA by area, 2015/16"],
        as_text: true,
        ..SECOND
    },
    Layout { begins: 2016, file: "MAPPA-annual-report-2016-17-area-tables", titles: &["MAPPA by area, 2016/17"], ..SECOND },
    Layout {
        begins: 2017,
        file: "mappa-annual-report-2017-18-area-tables",
        titles: &["MAPPA by area, 2017/18"],
        header: 5,
        ..SECOND
    },
    Layout {
        begins: 2018,
        file: "mappa-annual-report-2018-19-area-tables",
        titles: &["MAPPA by area", "Year ending 31 March 2019"],
        others: ("Teesside", "London (Metropolitan and City)"),
        ..SECOND
    },
    Layout {
        begins: 2019,
        file: "MAPPA_Annual_Report_2019-20_Area_Tables",
        titles: &["MAPPA by area, 2019/20", "", "Return to contents"],
        whole: "England & Wales",
        ..SECOND
    },
    Layout {
        begins: 2020,
        file: "MAPPA_Annual_Report_2020-21_Area_Tables",
        titles: &["MAPPA by area, 2020–21"],
        whole: "Total England and Wales",
        whole_first: true,
        ..SECOND
    },
    Layout { begins: 2021, file: "MAPPA-Annual-Report-2021-22-Area-Tables", titles: &["MAPPA by area, 2021 to 2022"], ..THIRD },
    Layout {
        begins: 2022,
        file: "MAPPA_Annual_Report_-_Areas_Tables_2022-23",
        titles: &["MAPPA by area, year ending March 2023 [note 1]"],
        header: 5,
        ..THIRD
    },
    Layout {
        begins: 2023,
        file: "MAPPA_Annual_Report_Area_Tables_2023-24",
        titles: &["MAPPA by area, 1 April 2023 to 31 March 2024"],
        whole: "England and Wales [note 2]",
        ..THIRD
    },
    Layout {
        begins: 2024,
        file: "MAPPA_Annual_Report_Area_Tables_2024-25",
        titles: &["MAPPA by area, 2024/25", "Some shorthand is used in this table: [c] is withheld, [x] is not available"],
        whole_first: true,
        ..THIRD
    },
];

/// The columns in their order: what each is, or nothing where we do not show it; how it is worded in each of the three ways; and
/// the first year that has it.
pub const COLUMNS: [(Option<Measure>, [&str; 3], u16); 31] = [
    (Some(Measure::RsoL1), ["Category 1\nLevel 1", "Category 1 - Level 1", "Category 1: Level 1"], 2010),
    (Some(Measure::RsoL2), ["Category 1\nLevel 2", "Category 1 - Level 2", "Category 1: Level 2"], 2010),
    (Some(Measure::RsoL3), ["Category 1\nLevel 3", "Category 1 - Level 3", "Category 1: Level 3"], 2010),
    (Some(Measure::Rso), ["Category 1  Total", "Category 1  Total\n(RSOs) 1", "Category 1: Total [note 3]"], 2010),
    (
        Some(Measure::RsoRate),
        [
            "RSOs per 100,000\nhead of population",
            "RSOs per 100,000 population\n(aged 10 and over) [2]",
            "RSO rate per 100,000 population (aged 10+)",
        ],
        2010,
    ),
    (Some(Measure::Cat2L1), ["Category 2\nLevel 1", "Category 2 - Level 1", "Category 2: Level 1"], 2010),
    (Some(Measure::Cat2L2), ["Category 2\nLevel 2", "Category 2 - Level 2", "Category 2: Level 2"], 2010),
    (Some(Measure::Cat2L3), ["Category 2\nLevel 3", "Category 2 - Level 3", "Category 2: Level 3"], 2010),
    (Some(Measure::Cat2), ["Category 2  Total", "Category 2 Total\n(violent offenders)", "Category 2: Total"], 2010),
    (Some(Measure::Cat3L2), ["Category 3\nLevel 2", "Category 3 - Level 2", "Category 3: Level 2"], 2010),
    (Some(Measure::Cat3L3), ["Category 3\nLevel 3", "Category 3 - Level 3", "Category 3: Level 3"], 2010),
    (Some(Measure::Cat3), ["Category 3  Total", "Category 3 Total\n(other dangerous offenders)", "Category 3: Total"], 2010),
    (None, ["", "", "Category 4: Level 1"], 2022),
    (None, ["", "", "Category 4: Level 2"], 2022),
    (None, ["", "", "Category 4: Level 3"], 2022),
    (Some(Measure::Cat4), ["", "", "Category 4: Total"], 2022),
    (Some(Measure::TotalL1), ["Total\nLevel 1", "Level 1 Total", "Level 1: Total"], 2010),
    (Some(Measure::TotalL2), ["Total\nLevel 2", "Level 2 Total", "Level 2: Total"], 2010),
    (Some(Measure::TotalL3), ["Total\nLevel 3", "Level 3 Total", "Level 3: Total"], 2010),
    (Some(Measure::Total), ["Total MAPPA  offenders", "Total  MAPPA offenders 3", "Total MAPPA-eligible offenders"], 2010),
    (
        Some(Measure::BreachNotification),
        [
            "RSOs cautioned or convicted for breach of requirement",
            "RSOs cautioned or convicted for breach of notification  requirements",
            "RSOs cautioned or convicted for breach of notification requirements [note 4]",
        ],
        2010,
    ),
    (
        Some(Measure::Revoked),
        [
            "RSOs who have had their life time notification revoked on application",
            "RSOs having lifetime notification requirements revoked on application",
            "Lifetime notification requirements revoked",
        ],
        2012,
    ),
    (Some(Measure::Shpo), ["SOPOs\nimposed", "SHPOs imposed\n(Sexual Harm Prevention Orders)", "SHPOs imposed [note 5]"], 2010),
    (
        Some(Measure::ShpoTravel),
        ["Foreign Travel Orders", "SHPOs with foreign travel restriction", "SHPOs with foreign travel restrictions"],
        2010,
    ),
    (Some(Measure::NotificationOrders), ["Notification Orders imposed", "NOs imposed", "Notification orders imposed"], 2010),
    (None, ["Breach of SOPO", "Breach of SHPO", "Breach of SHPO"], 2010),
    (
        Some(Measure::RsoReturnedCustody),
        [
            "Returned to custody for breach of licence - Category 1",
            "Category 1 returned to custody for breach of licence",
            "Returned to custody for breach of licence: Category 1",
        ],
        2010,
    ),
    (
        None,
        [
            "Returned to custody for breach of licence - Category 2",
            "Category 2 returned to custody for breach of licence",
            "Returned to custody for breach of licence: Category 2",
        ],
        2010,
    ),
    (
        None,
        [
            "Returned to custody for breach of licence - Category 3",
            "Category 3 returned to custody for breach of licence",
            "Returned to custody for breach of licence: Category 3",
        ],
        2010,
    ),
    (
        Some(Measure::ReturnedCustody),
        [
            "Returned to custody for breach of licence - Total",
            "Level 2 and 3 offenders returned\nto custody for breach of licence",
            "Returned to custody for breach of licence: Total",
        ],
        2010,
    ),
    (
        Some(Measure::SfoCharged),
        [
            "Offenders charged with SFO",
            "MAPPA offenders charged with a Serious Further Offence",
            "Serious further offence charges",
        ],
        2010,
    ),
];
