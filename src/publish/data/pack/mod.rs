//! The data in every form that is asked for, at fixed addresses in `data/`: for Excel, as a workbook, with its description in
//! two standards, with what must be said of it, and all of it in one archive.

mod archive;
mod described;
mod forms;
mod workbook;

pub use forms::write;
