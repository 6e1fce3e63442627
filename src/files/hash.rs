//! SHA-256 in the forms that are asked for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes, in 64 hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first 12 digits of [`hash`]: enough to tell files and editions apart.
pub fn short_hash(bytes: &[u8]) -> String {
    let mut digits = hash(bytes);
    digits.truncate(12);
    digits
}

/// The SHA-256 of some bytes, as a request wants it that takes no others.
pub fn integrity(bytes: &[u8]) -> String {
    ["sha256-", &STANDARD.encode(Sha256::digest(bytes))].concat()
}

/// The SHA-256 of an inline script or style, as a content security policy wants it.
pub fn csp_hash(text: &str) -> String {
    ["'", &integrity(text.as_bytes()), "'"].concat()
}

#[cfg(test)]
mod tests {
    use super::{csp_hash, hash, short_hash};

    #[test]
    fn the_empty_text_has_its_known_hash() {
        assert_eq!(hash(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(short_hash(b""), "e3b0c44298fc");
        assert_eq!(csp_hash(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
