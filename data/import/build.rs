//! Bounds the memory of the page's worker: a file that unpacks to more than it should ends the worker, not the browser.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") && std::env::var("CARGO_FEATURE_WORKER").is_ok()
    {
        println!("cargo:rustc-link-arg-bin=import=--max-memory=268435456");
    }
}
