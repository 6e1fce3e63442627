//! A wasm made shorter than Trunk leaves it. wasm-bindgen gives each function that it and its script ask of one another a long name
//! with a hash in it: two kilobytes of the first view (brotli). And code that says the same in the same words compresses better:
//! one and a half more.

use crate::step::{Outcome, root};
use crate::tools::Tools;
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What wasm-opt tells of the names that it has given: `[module, old, new]` of imports, `[old, new]` of exports.
#[derive(serde::Deserialize)]
struct Names {
    imports: Vec<[String; 3]>,
    exports: Vec<[String; 2]>,
}

/// What makes code compress better, after `-Oz`. Nothing lies in the first kilobyte of the memory (that is the far end of the stack), so an
/// address and what is added to it need one instruction; branches are laid out anew, and what that leaves is optimised twice;
/// loads and stores all promise the same of their addresses: nothing.
const PASSES: &[&str] = &["--low-memory-unused", "--flatten", "--rereloop", "-Oz", "-Oz", "--dealign"];

/// Shortens a wasm, and the names in it and in the script that wasm-bindgen has made for it.
pub fn shorten(tools: &Tools, wasm: &Path, script: &Path) -> Outcome {
    let mut optimise = Command::new("wasm-opt");
    optimise.args(PASSES);
    // names, and notes to tools
    optimise.args(["--minify-imports-and-exports-and-modules", "--strip-producers", "--strip-target-features"]);
    optimise.arg(wasm).arg("-o").arg(wasm).current_dir(root());
    tools.set(&mut optimise);
    let output = optimise.output().map_err(|error| format!("wasm-opt could not be started: {error}"))?;
    if !output.status.success() {
        return Err(format!("wasm-opt could not shorten {}: {}", wasm.display(), String::from_utf8_lossy(&output.stderr)));
    }
    let names: Names = serde_json::from_slice(&output.stdout).map_err(|error| format!("wasm-opt’s list of names: {error}"))?;
    let told = |error: std::io::Error| format!("{}: {error}", script.display());
    let text = fs::read_to_string(script).map_err(told)?;
    fs::write(script, renamed(&text, &names).map_err(|why| format!("{}: {why}", script.display()))?).map_err(told)
}

/// The script with the new names. An error names what stands in the wasm and not in the script: the two would not fit.
fn renamed(script: &str, names: &Names) -> Outcome<String> {
    let imports: HashMap<&str, &str> = names.imports.iter().map(|[_, old, new]| (old.as_str(), new.as_str())).collect();
    let exports: HashMap<&str, &str> = names.exports.iter().map(|[old, new]| (old.as_str(), new.as_str())).collect();
    let mut missing: Vec<&str> = imports.keys().copied().collect();
    let mut text = String::with_capacity(script.len());
    for line in script.split_inclusive('\n') {
        let known = line.trim_start().split_once(": ").and_then(|(name, rest)| Some((name, imports.get(name)?, rest)));
        match known {
            Some((name, new, rest)) => {
                missing.retain(|other| *other != name);
                text += &format!("{new:?}: {rest}");
            }
            None => text += &exported(line, &exports),
        }
    }
    if let Some(name) = missing.first() {
        return Err(format!("it has no {name}, which the wasm asks for: has wasm-bindgen changed how it writes its script?"));
    }
    // all imports are of one module, which has a new name too
    let module = names.imports.first().map_or("", |[module, ..]| module.as_str());
    Ok(text.replace(&format!("\"{module}\": import0"), "\"a\": import0"))
}

/// A line with the new names of what it asks of the wasm.
fn exported(line: &str, exports: &HashMap<&str, &str>) -> String {
    let mut parts = line.split("wasm.");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_' && sign != '$').unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        match exports.get(name) {
            Some(new) => text += &format!("wasm[{new:?}]{rest}"),
            None => text += &format!("wasm.{part}"),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Names, renamed};

    #[test]
    fn both_sides_get_the_same_names() {
        let names: Names = serde_json::from_str(
            r#"{"imports": [["./app_bg.js", "__wbg_new_1f", "$"]], "exports": [["start", "a"], ["start_again", "b"]]}"#,
        )
        .unwrap();
        let script = "const import0 = {\n    __wbg_new_1f: function() {\n        wasm.start(wasm.start_again);\n    },\n};\nreturn { \"./app_bg.js\": import0 };\nfetch('app.wasm.br')\n";
        let short = "const import0 = {\n\"$\": function() {\n        wasm[\"a\"](wasm[\"b\"]);\n    },\n};\nreturn { \"a\": import0 };\nfetch('app.wasm.br')\n";
        assert_eq!(renamed(script, &names).unwrap(), short);
        assert!(renamed("nothing", &names).unwrap_err().contains("__wbg_new_1f"));
    }
}
